// The extension: starts `newsgrammar lsp` and shows how samples are read.
const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

const Scheme = 'newsgrammar-reading';

let client;

function makeClient() {
    const settings = vscode.workspace.getConfiguration('newsgrammar');
    const root = settings.get('server.root', '');
    const server = {
        command: settings.get('server.command', 'newsgrammar') || 'newsgrammar',
        args: root ? ['lsp', '--root', root] : ['lsp'],
        transport: TransportKind.stdio,
    };
    return new LanguageClient('newsgrammar', 'NewsGrammar', server, {
        documentSelector: [{ language: 'newsgrammar' }, { language: 'newsgrammar-sample' }],
        synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{newsgrammar,sample}') },
    });
}

async function start() {
    client = makeClient();
    try {
        await client.start();
    } catch (error) {
        const command = vscode.workspace.getConfiguration('newsgrammar').get('server.command', 'newsgrammar');
        vscode.window.showErrorMessage(
            `NewsGrammar: '${command} lsp' does not start (${error.message}). Install it with 'dotnet tool install NewsGrammar.Tool --global', `
            + 'or set newsgrammar.server.command.');
    }
}

async function stop() {
    const stopped = client;
    client = undefined;
    if (stopped && stopped.isRunning()) {
        await stopped.stop();
    }
}

/** The reading of a sample as a document of its own, beside the sample. */
class Readings {
    constructor() {
        this.changed = new vscode.EventEmitter();
        this.onDidChange = this.changed.event;
    }

    async provideTextDocumentContent(address) {
        const uri = decodeURIComponent(address.query);
        if (!client || !client.isRunning()) {
            return 'The language server does not run.\n';
        }

        const reading = await client.sendRequest('newsgrammar/reading', { textDocument: { uri } });
        return reading ? reading.text : 'There is no grammar for this sample, or it has errors: a grammar stands beside the folder of its samples and has its name.\n';
    }
}

function readingOf(uri) {
    const name = uri.path.split('/').pop().replace(/\.sample$/, '');
    return vscode.Uri.from({ scheme: Scheme, path: `/${name}.reading`, query: encodeURIComponent(uri.toString()) });
}

async function showReading(argument) {
    const uri = typeof argument === 'string' ? vscode.Uri.parse(argument) : argument ?? vscode.window.activeTextEditor?.document.uri;
    if (uri) {
        const document = await vscode.workspace.openTextDocument(readingOf(uri));
        await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
    }
}

async function activate(context) {
    const readings = new Readings();
    context.subscriptions.push(
        vscode.workspace.registerTextDocumentContentProvider(Scheme, readings),
        vscode.commands.registerCommand('newsgrammar.showReading', showReading),
        vscode.commands.registerCommand('newsgrammar.restart', async () => {
            await stop();
            await start();
        }),
        vscode.workspace.onDidChangeTextDocument(({ document }) => {
            for (const open of vscode.workspace.textDocuments) {
                if (open.uri.scheme === Scheme && ['newsgrammar', 'newsgrammar-sample'].includes(document.languageId)) {
                    readings.changed.fire(open.uri);
                }
            }
        }));
    await start();
}

module.exports = { activate, deactivate: stop };
