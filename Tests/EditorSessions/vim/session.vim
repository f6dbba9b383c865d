" A session of Vim with ALE and the real server:
"   vim -es -N -u session.vim --cmd "let g:program = …" --cmd "let g:configuration = …" FILING
" Prints a line for each step; ends with an error where something does not come.

set nocompatible encoding=utf-8 hidden noswapfile viminfo=
let g:analyst_server_command = g:program
let g:ale_lint_on_text_changed = 'always'
let g:ale_lint_delay = 50
let g:ale_history_log_output = 0
execute 'set runtimepath^=' .. g:configuration
silent! packadd! ale
if empty(globpath(&runtimepath, 'autoload/ale.vim'))
  set runtimepath+=/usr/share/vim-ale
endif

function! Say(...) abort
  call writefile([join(a:000, ' ')], '/dev/stdout', 'a')
endfunction

function! Await(what, Condition) abort
  let start = reltime()
  while !a:Condition()
    if reltimefloat(reltime(start)) > 180
      call Say('missing:', a:what)
      cquit 3
    endif
    sleep 20m
  endwhile
endfunction

function! Codes() abort
  return uniq(sort(map(copy(getloclist(g:window)), {_, one -> matchstr(one.text, '^[a-z-]\+')})))
endfunction

function! Session() abort
  if empty(globpath(&runtimepath, 'autoload/ale.vim'))
    call Say('missing: ale')
    cquit 4
  endif
  let g:filing = bufnr('')
  let g:window = win_getid()
  call Say('filetype:', &filetype)
  " The code is what an entry of the list begins with.
  let g:ale_loclist_msg_format = '%code%'
  call Await('findings', {-> !empty(Codes())})
  call Say('codes:', join(Codes(), ','))

  call search('81%')
  let g:ale_hover_to_preview = 1
  ALEHover
  call Await('a hover', {-> !empty(HoverText())})
  call Say('hover:', HoverText())
  call win_gotoid(g:window)

  AnalystFacts
  call Await('facts', {-> getloclist(g:window, {'title': 0}).title is# 'Facts'})
  call Say('facts:', len(getloclist(g:window)))
  let fact = filter(getloclist(g:window), {_, one -> one.text =~# '81%'})[0]
  call Say('place:', getbufline(g:filing, fact.lnum)[0][fact.col - 1:][:16])

  call win_gotoid(g:window)
  AnalystSummary
  let g:summary = b:analyst_summary
  call Await('a summary', {-> len(getbufline(g:summary, 1, '$')) > 5})
  let g:before = getbufline(g:summary, 1, '$')
  call Say('summary:', join(g:before, ' '))
  call win_gotoid(bufwinid(g:summary))
  call search('81%')
  call analyst#VisitSource()
  call Say('jumped:', bufnr('') == g:filing, getline('.')[col('.') - 1:][:16])

  %s/approximately 81%/approximately 91%/
  doautocmd TextChanged
  call Await('share-mismatch', {-> index(Codes(), 'share-mismatch') >= 0})
  call Say('codes:', join(Codes(), ','))
  call Await('a new summary', {-> getbufline(g:summary, 1, '$') != g:before})
  call Say('summary:', join(getbufline(g:summary, 1, '$'), ' '))
  call Say('done')
  qall!
endfunction

function! HoverText() abort
  for buffer in getbufinfo()
    if getbufvar(buffer.bufnr, '&filetype') is# 'ale-preview.message'
      return join(getbufline(buffer.bufnr, 1, '$'), ' ')
    endif
  endfor
  return ''
endfunction

autocmd VimEnter * call Session()
