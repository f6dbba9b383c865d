" Company filings in Vim, with analyst-server: by ALE, vim-lsp or yegappan/lsp, whichever is there.

if exists('g:loaded_analyst') || !has('job') || !exists('*json_decode')
  finish
endif
let g:loaded_analyst = 1

" The program: a name on the PATH or an absolute path.
let g:analyst_server_command = get(g:, 'analyst_server_command', 'analyst-server')
" Settings of the server, such as {'ignore': ['acronym-*'], 'summaryBudget': 256}.
let g:analyst_server_settings = get(g:, 'analyst_server_settings', {})

command! AnalystSummary call analyst#Summary()
command! AnalystFacts call analyst#Facts()

augroup analyst
  autocmd!
  autocmd FileType secfiling setlocal linebreak
  " vim-lsp
  autocmd User lsp_setup call lsp#register_server({
        \ 'name': 'analyst-server',
        \ 'cmd': {_ -> [g:analyst_server_command, '--stdio']},
        \ 'allowlist': ['secfiling'],
        \ 'languageId': {_ -> 'secfiling'},
        \ 'initialization_options': g:analyst_server_settings,
        \ 'workspace_config': {'analyst': g:analyst_server_settings},
        \ })
  " yegappan/lsp
  autocmd User LspSetup call LspAddServer([{
        \ 'name': 'analyst-server',
        \ 'path': exepath(g:analyst_server_command),
        \ 'args': ['--stdio'],
        \ 'filetype': ['secfiling'],
        \ 'initializationOptions': g:analyst_server_settings,
        \ 'workspaceConfig': {'analyst': g:analyst_server_settings},
        \ }])
augroup END
