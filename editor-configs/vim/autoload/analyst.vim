" The summary and the facts of a filing. They come from the command line of analyst-server, which
" reads the text as it is in the buffer, and so do not depend on the client that is used.

" Runs the program over a buffer and hands the report to a function; an earlier run for the same
" purpose is given up.
function! s:Run(buffer, purpose, arguments, Then) abort
  let jobs = getbufvar(a:buffer, 'analyst_jobs', {})
  if has_key(jobs, a:purpose)
    call job_stop(jobs[a:purpose])
  endif
  let output = []
  try
    let job = job_start([g:analyst_server_command] + a:arguments, {
          \ 'in_io': 'buffer', 'in_buf': a:buffer, 'out_mode': 'raw', 'err_io': 'null',
          \ 'out_cb': {_, text -> add(output, text)},
          \ 'close_cb': {channel ->
          \   s:Finish(a:buffer, a:purpose, ch_getjob(channel), join(output, ''), a:Then)},
          \ })
  catch /^Vim\%((\a\+)\)\=:E/
    echoerr g:analyst_server_command .. ': ' .. v:exception
    return
  endtry
  let jobs[a:purpose] = job
  call setbufvar(a:buffer, 'analyst_jobs', jobs)
endfunction

function! s:Finish(buffer, purpose, job, text, Then) abort
  if !bufexists(a:buffer) || get(getbufvar(a:buffer, 'analyst_jobs', {}), a:purpose, '') isnot a:job
    return
  endif
  if a:text is# ''
    echohl WarningMsg | echo g:analyst_server_command 'gave no report; is it installed?' | echohl None
    return
  endif
  call a:Then(json_decode(a:text))
endfunction

" The line and column of each byte offset in the lines of a buffer, each line followed by a line
" feed.
function! s:Places(buffer, offsets) abort
  let places = {}
  let [number, start] = [1, 0]
  let lines = getbufline(a:buffer, 1, '$')
  for offset in uniq(sort(copy(a:offsets), 'n'))
    while number < len(lines) && offset > start + len(lines[number - 1])
      let start += len(lines[number - 1]) + 1
      let number += 1
    endwhile
    let places[offset] = [number, offset - start + 1]
  endfor
  return places
endfunction

function! s:Visit(buffer, place) abort
  let window = bufwinid(a:buffer)
  if window == -1
    execute 'aboveleft sbuffer' a:buffer
  else
    call win_gotoid(window)
  endif
  normal! m'
  call cursor(a:place)
  normal! zvzz
endfunction

" The summary ----

function! analyst#Summary() abort
  let filing = bufnr('')
  if !exists('b:analyst_summary') || bufwinid(b:analyst_summary) == -1
    let b:analyst_summary = s:Window(filing)
    augroup analyst_summary
      execute 'autocmd! TextChanged,TextChangedI <buffer=' .. filing .. '>'
            \ 'call s:Later(' .. filing .. ')'
    augroup END
  endif
  call s:Update(filing)
endfunction

function! s:Window(filing) abort
  belowright 12new
  setlocal buftype=nofile bufhidden=wipe noswapfile nobuflisted nonumber wrap linebreak cursorline
  execute 'silent! file' fnameescape('[summary of ' .. fnamemodify(bufname(a:filing), ':t') .. ']')
  let b:analyst_filing = a:filing
  call setline(1, 'Reading the filing …')
  setlocal nomodifiable
  call prop_type_add('analyst_new', {'bufnr': bufnr(''), 'highlight': 'DiffAdd'})
  call prop_type_add('analyst_line', {'bufnr': bufnr(''), 'highlight': 'LineNr'})
  nnoremap <buffer> <silent> <CR> :call analyst#VisitSource()<CR>
  nnoremap <buffer> <silent> q :close<CR>
  let summary = bufnr('')
  wincmd p
  return summary
endfunction

function! s:Later(filing) abort
  call timer_stop(getbufvar(a:filing, 'analyst_timer', -1))
  call setbufvar(a:filing, 'analyst_timer', timer_start(300, {_ -> s:Update(a:filing)}))
endfunction

function! s:Update(filing) abort
  let summary = getbufvar(a:filing, 'analyst_summary', -1)
  if bufexists(summary)
    call s:Run(a:filing, 'summary', ['summary', '--format', 'json', '-'],
          \ {report -> s:Show(a:filing, summary, report)})
  endif
endfunction

function! s:Show(filing, summary, report) abort
  if !bufexists(a:summary)
    return
  endif
  let before = map(copy(getbufvar(a:summary, 'analyst_sentences', [])), 'v:val.text')
  let places = s:Places(a:filing, flatten(map(copy(a:report.sentences),
        \ {_, one -> map(copy(one.sources), 'v:val.byteRange[0]')})))
  " Inline XBRL has everything on one line: its number would say nothing.
  let has_lines = len(uniq(sort(map(values(places), 'v:val[0]'), 'n'))) > 1
  let lines = []
  for sentence in a:report.sentences
    let sentence.places = map(copy(sentence.sources), {_, one -> places[one.byteRange[0]]})
    let numbers = uniq(map(copy(sentence.places), 'v:val[0]'))
    let sentence.tail = has_lines ? ' ' .. join(numbers, ', ') : ''
    call add(lines, sentence.text .. sentence.tail)
  endfor
  if empty(lines)
    let lines = ['No summary: the text is no filing.']
  endif
  let lines += ['', a:report.tokens .. ' of ' .. a:report.budget .. ' tokens']
  call setbufvar(a:summary, 'analyst_sentences', a:report.sentences)
  call setbufvar(a:summary, '&modifiable', 1)
  silent call deletebufline(a:summary, len(lines) + 1, '$')
  call setbufline(a:summary, 1, lines)
  call setbufvar(a:summary, '&modifiable', 0)
  call prop_clear(1, len(lines), {'bufnr': a:summary})
  for index in range(len(a:report.sentences))
    let sentence = a:report.sentences[index]
    if !empty(before) && index(before, sentence.text) < 0
      call prop_add(index + 1, 1,
            \ {'bufnr': a:summary, 'type': 'analyst_new', 'length': len(sentence.text)})
    endif
    if has_lines
      call prop_add(index + 1, len(sentence.text) + 1,
            \ {'bufnr': a:summary, 'type': 'analyst_line', 'length': len(sentence.tail)})
    endif
  endfor
  redraw
endfunction

" Goes to the words behind the sentence under the cursor; again, to the next ones.
function! analyst#VisitSource() abort
  let sentence = get(get(b:, 'analyst_sentences', []), line('.') - 1, {})
  if empty(get(sentence, 'places', []))
    return
  endif
  let turn = get(sentence, 'turn', 0)
  let sentence.turn = (turn + 1) % len(sentence.places)
  call s:Visit(b:analyst_filing, sentence.places[turn])
endfunction

" The facts ----

function! analyst#Facts() abort
  let [filing, window] = [bufnr(''), win_getid()]
  call s:Run(filing, 'facts', ['facts', '--format', 'json', '-'],
        \ {report -> s:ListFacts(filing, window, report.facts)})
endfunction

function! s:ListFacts(filing, window, facts) abort
  let places = s:Places(a:filing, map(copy(a:facts), 'v:val.byteRange[0]'))
  call setloclist(a:window, [], ' ', {'title': 'Facts', 'items': map(copy(a:facts), {_, fact -> {
        \ 'bufnr': a:filing, 'lnum': places[fact.byteRange[0]][0],
        \ 'col': places[fact.byteRange[0]][1], 'text': s:Described(fact)}})})
  call win_execute(a:window, 'lopen')
endfunction

function! s:Described(fact) abort
  let parts = filter([a:fact.kind, a:fact.subject, a:fact.period], 'type(v:val) == v:t_string')
  let words = type(a:fact.value) == v:t_dict ? a:fact.value.raw : a:fact.quote
  return join(parts + [words], '  ')
endfunction
