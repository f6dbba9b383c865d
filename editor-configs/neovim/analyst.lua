-- Company filings in Neovim, with analyst-server.
-- One file for Neovim 0.7 (start_client), 0.8 to 0.10 (vim.lsp.start) and 0.11 on (vim.lsp.config).
--
--   require('analyst').setup()
--   require('analyst').setup({ cmd = { '/opt/bin/analyst-server' }, settings = { … } })

local M = {}

local filetype = 'secfiling'

local options = {
  cmd = { 'analyst-server' },
  settings = {},
  lenses = true,
  inlay_hints = true,
}

-- Names by which filings are usually saved, as Vim file patterns.
local name_patterns = {
  '*.10k.txt', '*.10q.txt', '*.20f.txt', '*.8k.txt',
  '*10-k*.htm', '*10-k*.html', '*10-k*.txt', '*10-q*.htm', '*10-q*.html', '*10-q*.txt',
  '*10k*.htm', '*10k*.html', '*20-f*.htm', '*20-f*.html',
}

-- First lines by which a filing is known whatever its name.
local first_lines = {
  '^<SEC%-DOCUMENT>',
  '^%-%-%-%-%-BEGIN PRIVACY%-ENHANCED MESSAGE',
  '^%s*[Ii][Tt][Ee][Mm]%s+1%.%s+[Bb]usiness',
}

local function has(version) return vim.fn.has('nvim-' .. version) == 1 end

--- Whether the first line of a buffer is that of a filing.
function M.has_filing_start(buffer)
  local line = vim.api.nvim_buf_get_lines(buffer, 0, 1, false)[1] or ''
  for _, pattern in ipairs(first_lines) do
    if line:sub(1, 200):find(pattern) then return true end
  end
  return false
end

--- The client that serves a buffer, or nil.
function M.client(buffer)
  buffer = buffer or vim.api.nvim_get_current_buf()
  if vim.lsp.get_clients then
    return vim.lsp.get_clients({ bufnr = buffer, name = 'analyst-server' })[1]
  end
  for _, client in pairs(vim.lsp.buf_get_clients(buffer)) do
    if client.name == 'analyst-server' then return client end
  end
end

local function request(client, method, params, callback, buffer)
  if has('0.11') then return client:request(method, params, callback, buffer) end
  return client.request(method, params, callback, buffer)
end

-- The summary window ---------------------------------------------------------------------------

-- Scratch buffers of summaries, by the URI of the filing.
local summaries = {}

local function show_summary(uri, summary)
  local scratch = summaries[uri]
  if not scratch or not vim.api.nvim_buf_is_valid(scratch) then return end
  local lines = { summary.summary ~= '' and summary.summary or '(no summary: not a filing)', '' }
  lines[#lines + 1] = string.format(
    '%d of %d tokens, %d sentences', summary.tokens, summary.budget, #summary.sentences)
  vim.api.nvim_buf_set_option(scratch, 'modifiable', true)
  vim.api.nvim_buf_set_lines(scratch, 0, -1, false, lines)
  vim.api.nvim_buf_set_option(scratch, 'modifiable', false)
end

local function scratch_window(name)
  vim.cmd('botright 12new')
  local scratch = vim.api.nvim_get_current_buf()
  vim.bo.buftype, vim.bo.bufhidden, vim.bo.swapfile = 'nofile', 'wipe', false
  vim.wo.wrap, vim.wo.linebreak, vim.wo.number = true, true, false
  pcall(vim.api.nvim_buf_set_name, scratch, name)
  vim.cmd('wincmd p')
  return scratch
end

local function report_problem(problem)
  vim.notify(problem.message, vim.log.levels.ERROR)
end

local function running_client(buffer)
  local client = M.client(buffer)
  if not client then vim.notify('analyst-server does not run here', vim.log.levels.WARN) end
  return client
end

--- Opens the summary of the filing in a window that follows every edit.
function M.summary()
  local buffer = vim.api.nvim_get_current_buf()
  local client = running_client(buffer)
  if not client then return end
  local uri = vim.uri_from_bufnr(buffer)
  if not summaries[uri] or not vim.api.nvim_buf_is_valid(summaries[uri]) then
    summaries[uri] = scratch_window('analyst-summary://' .. vim.fn.bufname(buffer))
  end
  request(client, 'analyst/summary', { textDocument = { uri = uri } }, function(problem, result)
    if problem then return report_problem(problem) end
    if result then show_summary(uri, result) end
  end, buffer)
end

-- The list of facts -----------------------------------------------------------------------------

local function byte_column(buffer, position, encoding)
  local line = vim.api.nvim_buf_get_lines(buffer, position.line, position.line + 1, false)[1] or ''
  if encoding == 'utf-8' then return position.character + 1 end
  local ok, column
  if has('0.11') then
    ok, column = pcall(vim.str_byteindex, line, encoding, position.character, false)
  else
    ok, column = pcall(vim.str_byteindex, line, position.character, encoding ~= 'utf-32')
  end
  return (ok and column or 0) + 1
end

local function described(fact)
  local parts = { fact.kind }
  for _, key in ipairs({ 'subject', 'period' }) do
    if type(fact[key]) == 'string' then parts[#parts + 1] = fact[key] end
  end
  parts[#parts + 1] = type(fact.value) == 'table' and fact.value.raw or fact.quote
  if fact.modality ~= 'actual' then parts[#parts + 1] = '(' .. fact.modality .. ')' end
  return table.concat(parts, '  ')
end

--- Lists facts of the filing in the location list: all, or those that a lens stands for.
function M.facts(arguments)
  local buffer = vim.api.nvim_get_current_buf()
  local client = running_client(buffer)
  if not client then return end
  local window = vim.api.nvim_get_current_win()
  local params = {
    command = 'analyst.facts',
    arguments = arguments or { vim.uri_from_bufnr(buffer) },
  }
  request(client, 'workspace/executeCommand', params, function(problem, result)
    if problem then return report_problem(problem) end
    local items = {}
    for _, fact in ipairs(result and result.facts or {}) do
      items[#items + 1] = {
        bufnr = buffer,
        lnum = fact.range.start.line + 1,
        col = byte_column(buffer, fact.range.start, client.offset_encoding),
        text = described(fact),
      }
    end
    vim.fn.setloclist(window, {}, ' ', { title = 'Facts', items = items })
    vim.cmd('lopen')
  end, buffer)
end

-- Starting ----------------------------------------------------------------------------------------

local function refresh_lenses(buffer)
  if not options.lenses or not vim.api.nvim_buf_is_loaded(buffer) then return end
  if has('0.12') then return end
  if has('0.10') then return vim.lsp.codelens.refresh({ bufnr = buffer }) end
  if buffer == vim.api.nvim_get_current_buf() then vim.lsp.codelens.refresh() end
end

local function on_attach(client, buffer)
  local group = vim.api.nvim_create_augroup('analyst_buffer_' .. buffer, {})
  if has('0.12') then
    if options.lenses then vim.lsp.codelens.enable(true, { bufnr = buffer }) end
  else
    vim.api.nvim_create_autocmd({ 'BufEnter', 'CursorHold', 'InsertLeave', 'TextChanged' }, {
      group = group,
      buffer = buffer,
      callback = function() refresh_lenses(buffer) end,
    })
    vim.schedule(function() refresh_lenses(buffer) end)
  end
  if options.inlay_hints and vim.lsp.inlay_hint and has('0.10') then
    vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
  end
end

local function client_options()
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.experimental = vim.tbl_extend('force', capabilities.experimental or {}, {
    analystSummary = true,
  })
  return {
    name = 'analyst-server',
    cmd = options.cmd,
    capabilities = capabilities,
    settings = options.settings,
    init_options = options.settings,
    on_attach = on_attach,
    handlers = {
      ['analyst/summaryDidChange'] = function(_, summary) show_summary(summary.uri, summary) end,
      ['workspace/codeLens/refresh'] = function()
        vim.schedule(function() refresh_lenses(vim.api.nvim_get_current_buf()) end)
        return vim.NIL
      end,
    },
  }
end

-- Clients that Neovim 0.7 was told to start, by folder: vim.lsp.start came with 0.8.
local started = {}

local function start(buffer)
  local path = vim.api.nvim_buf_get_name(buffer)
  local folder = path ~= '' and vim.fn.fnamemodify(path, ':p:h') or vim.fn.getcwd()
  local settings = client_options()
  settings.root_dir = folder
  if has('0.8') then return vim.lsp.start(settings, { bufnr = buffer }) end
  local id = started[folder]
  if not id or not vim.lsp.get_client_by_id(id) then
    id = vim.lsp.start_client(settings)
    started[folder] = id
  end
  if id then vim.lsp.buf_attach_client(buffer, id) end
end

--- Sets everything up; call it once from init.lua.
function M.setup(given)
  options = vim.tbl_deep_extend('force', options, given or {})
  local group = vim.api.nvim_create_augroup('analyst', {})
  vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
    group = group,
    pattern = name_patterns,
    callback = function() vim.bo.filetype = filetype end,
  })
  vim.api.nvim_create_autocmd({ 'BufRead', 'StdinReadPost' }, {
    group = group,
    callback = function(event)
      if vim.bo.filetype ~= filetype and M.has_filing_start(event.buf) then
        vim.bo.filetype = filetype
      end
    end,
  })
  if has('0.11') then
    local settings = client_options()
    settings.filetypes = { filetype }
    settings.root_dir = function(buffer, found)
      found(vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':p:h'))
    end
    vim.lsp.config('analyst-server', settings)
    vim.lsp.enable('analyst-server')
  else
    vim.api.nvim_create_autocmd('FileType', {
      group = group,
      pattern = filetype,
      callback = function(event) start(event.buf) end,
    })
  end
  -- What the lenses do when they are run.
  vim.lsp.commands['analyst.summary'] = function() M.summary() end
  vim.lsp.commands['analyst.facts'] = function(command) M.facts(command.arguments) end
  local function add_command(name, action, description)
    vim.api.nvim_create_user_command(name, function() action() end, { desc = description })
  end
  add_command('AnalystSummary', M.summary, 'Summary of the filing')
  add_command('AnalystFacts', M.facts, 'Facts of the filing')
end

return M
