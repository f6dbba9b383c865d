" Company filings are known by their name or by their beginning.

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

autocmd BufRead,BufNewFile * if s:IsFiling() | set filetype=secfiling | endif
