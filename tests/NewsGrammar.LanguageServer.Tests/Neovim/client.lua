-- Drives the server by the client of Neovim: nvim --headless -u NONE -l is not known to version 0.7, so that this is sourced.
-- Variables: g:server, the command; g:grammar, a grammar with a mistake whose way out is one change.
local function fail(message)
    io.stderr:write(message .. '\n')
    vim.cmd('cquit')
end

local function until_so(what, is_so)
    if not vim.wait(60000, is_so, 50) then
        fail(what .. ' does not happen')
    end
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.g.grammar))
local buffer = vim.api.nvim_get_current_buf()
local client_id = vim.lsp.start_client({ name = 'newsgrammar', cmd = { vim.g.server, 'lsp' }, root_dir = vim.fn.fnamemodify(vim.g.grammar, ':h') })
vim.lsp.buf_attach_client(buffer, client_id)

until_so('a diagnostic', function() return #vim.diagnostic.get(buffer) > 0 end)
local found = vim.diagnostic.get(buffer)[1]
local lines = { string.format('diagnostic %s at %d:%d', found.code, found.lnum, found.col) }

local function ask(method, parameters)
    local answers = vim.lsp.buf_request_sync(buffer, method, parameters, 60000)
    if not answers or not answers[client_id] or answers[client_id].err then
        fail(method .. ': ' .. vim.inspect(answers))
    end
    return answers[client_id].result
end

local document = vim.lsp.util.make_text_document_params(buffer)
local start = { line = found.lnum, character = 23 }
local actions = ask('textDocument/codeAction', { textDocument = document, range = { start = start, ['end'] = start }, context = { diagnostics = {} } })
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
until_so('the end of the diagnostic', function() return #vim.diagnostic.get(buffer) == 0 end)
table.insert(lines, 'mended: ' .. vim.api.nvim_buf_get_lines(buffer, 2, 3, false)[1])

local hover = ask('textDocument/hover', { textDocument = document, position = { line = 1, character = 6 } })
table.insert(lines, 'hover: ' .. vim.split(hover.contents.value, '\n')[2])

local edits = ask('textDocument/formatting', { textDocument = document, options = { tabSize = 4, insertSpaces = true } })
vim.lsp.util.apply_text_edits(edits, buffer, 'utf-16')
table.insert(lines, 'formatted: ' .. vim.api.nvim_buf_get_lines(buffer, 1, 2, false)[1] .. '|')

local places = ask('textDocument/references', { textDocument = document, position = { line = 2, character = 6 }, context = { includeDeclaration = true } })
table.insert(lines, 'references: ' .. #places)

vim.lsp.stop_client(client_id)
io.stdout:write(table.concat(lines, '\n') .. '\n')
vim.cmd('qall!')
