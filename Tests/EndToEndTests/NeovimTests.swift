import TestSupport
import Testing

/// The real editor with the configuration of the project.
@Suite struct NeovimTests {
  /// What the editor does; each step prints one line or ends the editor with an error.
  private static let script = """
    local function say(...) io.stdout:write(table.concat({ ... }, ' ') .. '\\n') end
    local function await(what, condition)
      if vim.wait(180000, condition, 20) then return end
      say('missing:', what)
      vim.cmd('cquit 3')
    end
    local function codes(buffer)
      local found = {}
      for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do found[diagnostic.code] = true end
      return found
    end
    local function listed(set)
      local names = vim.tbl_keys(set)
      table.sort(names)
      return table.concat(names, ',')
    end

    local analyst = require('analyst')
    local buffer = vim.api.nvim_get_current_buf()
    say('filetype:', vim.bo.filetype)
    await('a client', function() return analyst.client(buffer) ~= nil end)
    await('diagnostics', function() return next(codes(buffer)) ~= nil end)
    say('codes:', listed(codes(buffer)))
    await('lenses', function() return #vim.lsp.codelens.get(buffer) > 0 end)
    say('lenses:', #vim.lsp.codelens.get(buffer))

    vim.cmd('AnalystFacts')
    await('facts', function() return #vim.fn.getloclist(0) > 0 end)
    say('facts:', #vim.fn.getloclist(0))
    vim.cmd('lclose')

    vim.cmd('AnalystSummary')
    local scratch
    await('a summary', function()
      for _, candidate in ipairs(vim.api.nvim_list_bufs()) do
        if vim.api.nvim_buf_get_name(candidate):find('analyst%-summary') then scratch = candidate end
      end
      return scratch and vim.api.nvim_buf_line_count(scratch) > 5
    end)
    local function sentences() return vim.api.nvim_buf_get_lines(scratch, 0, -1, false) end
    local function summary() return table.concat(sentences(), ' ') end
    say('summary:', summary())

    -- A line above moves the places without changing the summary.
    vim.api.nvim_buf_set_lines(buffer, 0, 0, false, { '' })
    local function press(keys)
      vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'xt', false)
    end
    for number, sentence in ipairs(sentences()) do
      if sentence:find('81%', 1, true) then
        vim.api.nvim_set_current_win(vim.fn.win_findbuf(scratch)[1])
        vim.api.nvim_win_set_cursor(0, { number, 0 })
        vim.cmd('doautocmd CursorMoved')
        local space = vim.api.nvim_get_namespaces().analyst_preview_sources
        say('marked:', #vim.api.nvim_buf_get_extmarks(buffer, space, 0, -1, {}))
        press('<CR>')
        say('jumped:', tostring(vim.api.nvim_get_current_buf() == buffer),
          vim.api.nvim_get_current_line():sub(vim.api.nvim_win_get_cursor(0)[2] + 1):sub(1, 30))
      end
    end

    -- The summary of the lines of one paragraph.
    vim.api.nvim_set_current_win(vim.fn.win_findbuf(buffer)[1])
    vim.cmd([[/approximately 81% and 74%/AnalystSummary]])
    local function part()
      for _, candidate in ipairs(vim.api.nvim_list_bufs()) do
        if vim.api.nvim_buf_get_name(candidate):find('#part') then
          return table.concat(vim.api.nvim_buf_get_lines(candidate, 0, -1, false), ' ')
        end
      end
      return ''
    end
    await('a summary of a part', function() return part():find('tokens', 1, true) end)
    say('part:', part())

    local before = summary()
    vim.api.nvim_set_current_win(vim.fn.win_findbuf(buffer)[1])
    vim.cmd([[%s/approximately 81%/approximately 91%/]])
    await('share-mismatch', function() return codes(buffer)['share-mismatch'] end)
    say('codes:', listed(codes(buffer)))
    await('a new summary', function() return summary() ~= before end)
    say('summary:', summary())
    vim.cmd('undo')
    await('the end of share-mismatch', function() return not codes(buffer)['share-mismatch'] end)
    await('the old summary', function() return summary() == before end)
    say('done')
    vim.cmd('qall!')
    """

  /// Slips of the pen, each made, marked, undone and no longer marked.
  private static let drafting = """
    local function say(...) io.stdout:write(table.concat({ ... }, ' ') .. '\\n') end
    local buffer = vim.api.nvim_get_current_buf()
    local function count(code)
      local found = 0
      for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
        if diagnostic.code == code then found = found + 1 end
      end
      return found
    end
    local function await(what, condition)
      if vim.wait(180000, condition, 20) then return end
      say('missing:', what)
      vim.cmd('cquit 3')
    end
    -- A slip that is marked at once shows that the server has seen the text.
    for _, slip in ipairs({
      { 'for 82%', 'for 93%', 'share-mismatch' },
      { '26,627', '26,327', 'arithmetic-mismatch' },
      { 'increased 25%', 'increased 35%', 'growth-mismatch' },
      { 'December 31, 2022 and 2021', 'December 31, 2022 and 2022', 'year-mismatch' },
      { '^Item 7A. Q', 'Item 9C. Q', 'item-order' },
    }) do
      local old, new, code = unpack(slip)
      local before = count(code)
      vim.cmd('%s/' .. old .. '/' .. new .. '/')
      await(code, function() return count(code) > before end)
      vim.cmd('undo')
      await('the end of ' .. code, function() return count(code) == before end)
      say('marked and unmarked:', code, before)
    end
    say('done')
    vim.cmd('qall!')
    """

  @Test(.isInstalled("nvim"), .timeLimit(.minutes(15)))
  func eachSlipIsMarkedUntilItIsUndone() async throws {
    let text = SampleReport.replacing(
      (
        "We use Optical Character Recognition",
        """
        Our four largest customers accounted for 82% of our revenue in 2022, or $57.2 million.

        We use Optical Character Recognition
        """
      ))
    let lines = try await lines(of: Self.drafting, on: Array(text.utf8))
    #expect(
      lines == [
        "marked and unmarked: share-mismatch 0", "marked and unmarked: arithmetic-mismatch 0",
        "marked and unmarked: growth-mismatch 0", "marked and unmarked: year-mismatch 0",
        "marked and unmarked: item-order 0", "done",
      ])
  }

  @Test(.isInstalled("nvim"), .timeLimit(.minutes(15)))
  func anEditedShareIsFoundWhileTyping() async throws {
    let lines = try await lines(of: Self.script, on: try Places.contents(of: Places.sample))
    #expect(lines.contains("filetype: secfiling"))
    let codes = lines.filter { $0.hasPrefix("codes: ") }
    #expect(codes.count == 2)
    #expect(codes.first?.contains("customer-concentration-top-n") == true)
    #expect(codes.first?.contains("share-mismatch") == false)
    #expect(codes.last?.contains("share-mismatch") == true)
    let summaries = lines.filter { $0.hasPrefix("summary: ") }
    #expect(summaries.first?.contains("81%") == true)
    #expect(summaries.last?.contains("81%") == false || summaries.last?.contains("91%") == true)
    #expect(lines.contains { $0.hasPrefix("marked: ") && $0 != "marked: 0" })
    let part = try #require(lines.first { $0.hasPrefix("part: ") })
    #expect(part.contains("81%") && !part.contains("bridge display"), "\(part)")
    let jumps = lines.filter { $0.hasPrefix("jumped: ") }
    #expect(jumps.first?.hasPrefix("jumped: true approximately 81%") == true, "\(jumps)")
    #expect(lines.last == "done")
  }

  /// What a script in the editor prints about a filing.
  private func lines(of script: String, on text: [UInt8]) async throws -> [Substring] {
    let editor = try #require(Places.executable(named: "nvim"))
    let folder = try TemporaryFolder()
    let filing = try folder.write(text, to: "copy.10k.txt")
    let script = try folder.write(Array(script.utf8), to: "session.lua")
    let start = """
      vim.opt.runtimepath:append('\(folder.path)')
      package.path = '\(Places.package)/editor-configs/neovim/?.lua;' .. package.path
      require('analyst').setup({ cmd = { '\(Places.program)' } })
      """
    let settings = try folder.write(Array(start.utf8), to: "init.lua")
    let process = try ChildProcess(
      editor,
      ["--headless", "-n", "-i", "NONE", "-u", settings, filing, "-c", "luafile \(script)"],
      environment: [
        "XDG_STATE_HOME": folder.path, "XDG_CACHE_HOME": folder.path,
        "XDG_DATA_HOME": folder.path,
      ], input: .null)
    let ending = try await process.finish(within: .seconds(600))
    let lines = String(decoding: process.output, as: UTF8.self).split(separator: "\n")
    let errors = String(decoding: process.errors, as: UTF8.self)
    #expect(ending == .exited(0), "\(lines.joined(separator: "\n"))\n\(errors)")
    return lines
  }
}
