-- Company filings in Neovim, with analyst-server.
-- One file for Neovim 0.7 (start_client), 0.8 to 0.10 (vim.lsp.start) and 0.11 on (vim.lsp.config).
--
--   require('analyst').setup()
--   require('analyst').setup({ cmd = { '/opt/bin/analyst-server' }, settings = { … } })

local preview = require('analyst-preview')

local M = {}

local filetype = 'secfiling'

local options = {
  cmd = { 'analyst-server' },
  settings = {},
  lenses = true,
  inlay_hints = true,
}

-- Names by which filings are usually saved: by their form (apple-10k-1995.txt) and as they come
-- from EDGAR (pltr-20231231.htm).
local names = {
  [[\v\c(^|[^0-9])(10-?[kq](a|t|sb)?|20-?f|40-?f|8-?k)a?([^a-z].*)?\.(txt|html?|xhtml|md)$]],
  [[\v\c^[a-z0-9]+-(19|20)\d{6}\.x?html?$]],
}

-- Beginnings by which a filing is known whatever its name.
local beginnings = {
  '^<SEC%-DOCUMENT>',
  '^%-%-%-%-%-BEGIN PRIVACY%-ENHANCED MESSAGE',
  '^%s*[Ii][Tt][Ee][Mm]%s+1%.%s+[Bb]usiness',
  'xbrl%.org/2013/inlineXBRL',
}

local function has(version) return vim.fn.has('nvim-' .. version) == 1 end

--- Whether a buffer looks like a filing, by its name or by its beginning.
function M.is_filing(buffer)
  local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':t')
  for _, pattern in ipairs(names) do
    if vim.fn.match(name, pattern) >= 0 then return true end
  end
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, 5, false)
  local start = table.concat(lines, '\n'):sub(1, 4000)
  for _, pattern in ipairs(beginnings) do
    if start:find(pattern) then return true end
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

-- The summary ----------------------------------------------------------------------------------

local function report_problem(problem)
  vim.notify(problem.message, vim.log.levels.ERROR)
end

local function running_client(buffer)
  local client = M.client(buffer)
  if not client then vim.notify('analyst-server does not run here', vim.log.levels.WARN) end
  return client
end

--- Opens the summary of the filing in a window that follows every edit, or that of a range.
function M.summary(range)
  local buffer = vim.api.nvim_get_current_buf()
  local client = running_client(buffer)
  if not client then return end
  local uri = vim.uri_from_bufnr(buffer)
  preview.open(buffer, uri, client.offset_encoding, range)
  local params = { textDocument = { uri = uri }, range = range }
  request(client, 'analyst/summary', params, function(problem, result)
    if problem then return report_problem(problem) end
    if result then preview.update(result) end
  end, buffer)
end

-- The range of whole lines that a command was given; nil where it was given none.
local function lines_of(command)
  if command.range == 0 then return end
  return {
    start = { line = command.line1 - 1, character = 0 },
    ['end'] = { line = command.line2, character = 0 },
  }
end

-- The list of facts -----------------------------------------------------------------------------

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
      local row, column = preview.place(buffer, fact.range.start, client.offset_encoding)
      items[#items + 1] = {
        bufnr = buffer,
        lnum = row + 1,
        col = column + 1,
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

-- The paragraphs of filings are long lines.
local function break_between_words()
  vim.opt_local.wrap = true
  vim.opt_local.linebreak = true
end

-- Of several findings in a paragraph, the gravest is the one that is shown beside it.
local function show_gravest_first(client)
  local get = vim.lsp.diagnostic.get_namespace
  local pulls = has('0.10') and client.server_capabilities.diagnosticProvider ~= nil
  local ok, namespace = pcall(get, client.id, pulls)
  if ok then vim.diagnostic.config({ severity_sort = true }, namespace) end
end

local function on_attach(client, buffer)
  show_gravest_first(client)
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
      ['analyst/summaryDidChange'] = function(_, summary) preview.update(summary) end,
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
  vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile', 'StdinReadPost' }, {
    group = group,
    callback = function(event)
      if vim.bo.filetype ~= filetype and M.is_filing(event.buf) then vim.bo.filetype = filetype end
    end,
  })
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = filetype,
    callback = break_between_words,
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
  vim.lsp.commands['analyst.showSummary'] = function(command)
    M.summary((command.arguments[2] or {}).range)
  end
  vim.lsp.commands['analyst.facts'] = function(command) M.facts(command.arguments) end
  local function add_command(name, action, description)
    vim.api.nvim_create_user_command(name, function() action() end, { desc = description })
  end
  vim.api.nvim_create_user_command('AnalystSummary', function(command)
    M.summary(lines_of(command))
  end, { desc = 'Summary of the filing, or of a range of its lines', range = true })
  add_command('AnalystFacts', M.facts, 'Facts of the filing')
end

return M
