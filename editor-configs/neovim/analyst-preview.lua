-- The summary of a filing in a window beside it: one sentence a line, following every edit.
-- Used by analyst.lua; :AnalystSummary opens it.
--
--   <CR>   to the words that the sentence under the cursor rests on; again for the next ones
--   q      closes the window

local M = {}

-- Open previews by the URI of the filing, and of selections with a mark after it: { scratch, buffer, encoding, report, line, turn }.
local previews = {}

local marks = vim.api.nvim_create_namespace('analyst_preview')
local sources = vim.api.nvim_create_namespace('analyst_preview_sources')
local anchors = vim.api.nvim_create_namespace('analyst_preview_anchors')

-- The row and byte column, both from 0, of a position in a buffer.
local function place(buffer, position, encoding)
  local line = vim.api.nvim_buf_get_lines(buffer, position.line, position.line + 1, false)[1] or ''
  if encoding == 'utf-8' then return position.line, math.min(position.character, #line) end
  local ok, column
  if vim.fn.has('nvim-0.11') == 1 then
    ok, column = pcall(vim.str_byteindex, line, encoding, position.character, false)
  else
    ok, column = pcall(vim.str_byteindex, line, position.character, encoding ~= 'utf-32')
  end
  return position.line, ok and column or #line
end
M.place = place

local function is_open(preview)
  return preview and vim.api.nvim_buf_is_valid(preview.scratch)
end

-- The lines that sentences rest on, each once.
local function line_numbers(sentences)
  local numbers, seen = {}, {}
  for _, sentence in ipairs(sentences) do
    for _, source in ipairs(sentence.sources) do
      local number = source.range.start.line + 1
      if not seen[number] then
        seen[number] = true
        numbers[#numbers + 1] = number
      end
    end
  end
  return numbers
end

-- Ties the places to the text: edits elsewhere move them without changing the summary.
local function anchor(preview, report)
  local buffer = preview.buffer
  if not vim.api.nvim_buf_is_loaded(buffer) then return end
  vim.api.nvim_buf_clear_namespace(buffer, anchors, 0, -1)
  for _, sentence in ipairs(report.sentences) do
    for _, source in ipairs(sentence.sources) do
      local row, column = place(buffer, source.range.start, preview.encoding)
      local end_row, end_column = place(buffer, source.range['end'], preview.encoding)
      local ok, id = pcall(vim.api.nvim_buf_set_extmark, buffer, anchors, row, column, {
        end_row = end_row, end_col = end_column,
      })
      source.anchor = ok and id or nil
    end
  end
end

-- Where a source is now: row and column of its start and of its end, from 0; nil if it is gone.
local function bounds(preview, source)
  if not source.anchor or not vim.api.nvim_buf_is_loaded(preview.buffer) then return end
  local mark = vim.api.nvim_buf_get_extmark_by_id(
    preview.buffer, anchors, source.anchor, { details = true })
  if mark[1] then return mark[1], mark[2], mark[3].end_row, mark[3].end_col end
end

local function texts(report)
  local found = {}
  for _, sentence in ipairs(report and report.sentences or {}) do found[sentence.text] = true end
  return found
end

-- Writes the report; what the version before did not say stands out.
local function render(preview, report)
  local before = preview.report and texts(preview.report)
  preview.report = report
  anchor(preview, report)
  local lines = {}
  for _, sentence in ipairs(report.sentences) do
    lines[#lines + 1] = sentence.text:gsub('%s+', ' ')
  end
  if #lines == 0 then lines = { '(no summary: the text is no filing)' } end
  local count = #report.sentences
  vim.list_extend(lines, { '', string.format('%d of %d tokens', report.tokens, report.budget) })
  vim.bo[preview.scratch].modifiable = true
  vim.api.nvim_buf_set_lines(preview.scratch, 0, -1, false, lines)
  vim.bo[preview.scratch].modifiable = false
  vim.api.nvim_buf_clear_namespace(preview.scratch, marks, 0, -1)
  -- Inline XBRL has everything on one line: its number would say nothing.
  local has_lines = #line_numbers(report.sentences) > 1
  for index, sentence in ipairs(report.sentences) do
    local numbers = has_lines and table.concat(line_numbers({ sentence }), ', ') or ''
    vim.api.nvim_buf_set_extmark(preview.scratch, marks, index - 1, 0, {
      virt_text = { { numbers, 'LineNr' } },
      hl_group = before and not before[sentence.text] and 'DiffAdd' or nil,
      end_row = index,
      end_col = 0,
    })
  end
  vim.api.nvim_buf_set_extmark(preview.scratch, marks, #lines - 1, 0, {
    end_row = #lines, end_col = 0, hl_group = 'Comment', strict = false,
  })
  if count == 0 and vim.api.nvim_buf_is_valid(preview.buffer) then
    vim.api.nvim_buf_clear_namespace(preview.buffer, sources, 0, -1)
  end
end

local function sentence_at_cursor(preview)
  local window = vim.fn.win_findbuf(preview.scratch)[1]
  if not window or not preview.report then return end
  local line = vim.api.nvim_win_get_cursor(window)[1]
  return preview.report.sentences[line], line
end

-- Marks in the filing what the sentence under the cursor rests on.
local function mark_sources(preview)
  if not vim.api.nvim_buf_is_loaded(preview.buffer) then return end
  vim.api.nvim_buf_clear_namespace(preview.buffer, sources, 0, -1)
  local sentence = sentence_at_cursor(preview)
  for _, source in ipairs(sentence and sentence.sources or {}) do
    local row, column, end_row, end_column = bounds(preview, source)
    if row then
      pcall(vim.api.nvim_buf_set_extmark, preview.buffer, sources, row, column, {
        end_row = end_row, end_col = end_column, hl_group = 'Search',
      })
    end
  end
end

-- Goes to the next of the places that the sentence under the cursor rests on.
local function jump(preview)
  local sentence, line = sentence_at_cursor(preview)
  if not sentence or #sentence.sources == 0 then return end
  preview.turn = preview.line == line and preview.turn % #sentence.sources + 1 or 1
  preview.line = line
  local row, column = bounds(preview, sentence.sources[preview.turn])
  if not row then return end
  local window = vim.fn.win_findbuf(preview.buffer)[1]
  if window then
    vim.api.nvim_set_current_win(window)
  else
    vim.cmd('aboveleft sbuffer ' .. preview.buffer)
  end
  vim.cmd("normal! m'")
  vim.api.nvim_win_set_cursor(0, { row + 1, column })
  vim.cmd('normal! zvzz')
end

local function new_window(name)
  vim.cmd('botright 12new')
  local scratch = vim.api.nvim_get_current_buf()
  vim.bo[scratch].buftype, vim.bo[scratch].bufhidden = 'nofile', 'wipe'
  vim.api.nvim_buf_set_lines(scratch, 0, -1, false, { 'Reading the filing …' })
  vim.bo[scratch].swapfile, vim.bo[scratch].modifiable = false, false
  vim.wo.wrap, vim.wo.linebreak, vim.wo.number = true, true, false
  vim.wo.cursorline = true
  pcall(vim.api.nvim_buf_set_name, scratch, name)
  return scratch
end

local function key(uri, is_part) return is_part and uri .. '#part' or uri end

--- Opens the window for a filing or for a part of it, if it is not open; the cursor stays.
function M.open(buffer, uri, encoding, is_part)
  local uri = key(uri, is_part)
  if is_open(previews[uri]) then return end
  local window = vim.api.nvim_get_current_win()
  local name = 'analyst-summary://' .. vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':t')
  if is_part then name = name .. '#part' end
  local preview = { scratch = new_window(name), buffer = buffer, encoding = encoding, turn = 1 }
  previews[uri] = preview
  local function map(key, action, description)
    vim.keymap.set('n', key, action, { buffer = preview.scratch, desc = description })
  end
  map('<CR>', function() jump(preview) end, 'To the source of the sentence')
  map('q', '<cmd>close<cr>', 'Close the summary')
  vim.api.nvim_create_autocmd('CursorMoved', {
    buffer = preview.scratch,
    callback = function() mark_sources(preview) end,
  })
  vim.api.nvim_create_autocmd('BufWipeout', {
    buffer = preview.scratch,
    callback = function()
      if vim.api.nvim_buf_is_loaded(preview.buffer) then
        vim.api.nvim_buf_clear_namespace(preview.buffer, sources, 0, -1)
      end
    end,
  })
  vim.api.nvim_set_current_win(window)
end

--- Shows a summary in the window of its filing, or of the part of it, where that is open.
function M.update(report)
  local uri = key(report.uri, report.range)
  if is_open(previews[uri]) then render(previews[uri], report) else previews[uri] = nil end
end

return M
