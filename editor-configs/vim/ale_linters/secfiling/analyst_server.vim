" Company filings by ALE.

call ale#linter#Define('secfiling', {
      \ 'name': 'analyst_server',
      \ 'aliases': ['analyst-server'],
      \ 'lsp': 'stdio',
      \ 'language': 'secfiling',
      \ 'executable': {_ -> g:analyst_server_command},
      \ 'command': '%e --stdio',
      \ 'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
      \ 'initialization_options': {_ -> g:analyst_server_settings},
      \ 'lsp_config': {_ -> {'analyst': g:analyst_server_settings}},
      \ })
