" Company filings in Vim, with analyst-server: by ALE, vim-lsp or yegappan/lsp, whichever is there.

if exists('g:loaded_analyst') || !has('job') || !exists('*json_decode')
  finish
endif
let g:loaded_analyst = 1

" The program: a name on the PATH or an absolute path.
let g:analyst_server_command = get(g:, 'analyst_server_command', 'analyst-server')
" Settings of the server, such as {'ignore': ['acronym-*'], 'summaryBudget': 256}.
let g:analyst_server_settings = get(g:, 'analyst_server_settings', {})

" Filings are known by their name or by their beginning.
let s:names = [
      \ '\v\c(^|[^0-9])(10-?[kq](a|t|sb)?|20-?f|40-?f|8-?k)a?([^a-z].*)?\.(txt|html?|xhtml|md)$',
      \ '\v\c^[a-z0-9]+-(19|20)\d{6}\.x?html?$',
      \ ]
let s:beginnings = [
      \ '^<SEC-DOCUMENT>',
      \ '^-----BEGIN PRIVACY-ENHANCED MESSAGE',
      \ '^\s*\citem\s\+1\.\s\+business',
      \ 'xbrl\.org/2013/inlineXBRL',
      \ ]

function! s:IsFiling() abort
  let name = expand('<afile>:t')
  let start = join(getline(1, 5), "\n")[:4000]
  return len(filter(copy(s:names), 'name =~ v:val'))
        \ || len(filter(copy(s:beginnings), 'start =~ v:val'))
endfunction

command! AnalystSummary call analyst#Summary()
command! AnalystFacts call analyst#Facts()

augroup analyst
  autocmd!
  " Here and not in ftdetect, so that it works without “filetype on” too.
  autocmd BufRead,BufNewFile * if s:IsFiling() | set filetype=secfiling | endif
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
