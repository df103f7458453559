using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace NewsGrammar.LanguageServer.Tests.Client;

/// <summary>An editor that starts the real tool, <c>newsgrammar lsp</c>, and talks to it; with a folder of its own.</summary>
internal sealed class Editor : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsgrammar-lsp-");
    private readonly Process _process;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> _pending = new();
    private readonly BlockingCollection<JsonObject> _told = [];
    private readonly Dictionary<string, int> _versions = [];
    private readonly Task _reading;
    private int _lastId;

    private Editor()
    {
        _process = Process.Start(new ProcessStartInfo(Executable, "lsp")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        })!;
        _reading = Task.Run(ReadAll);
    }

    /// <summary>The executable, as a user starts it: the one beside the tests, or the one that a variable names.</summary>
    public static string Executable { get; } = Environment.GetEnvironmentVariable("NEWSGRAMMAR_EXECUTABLE")
        ?? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "newsgrammar.exe" : "newsgrammar");

    /// <summary>What the server answered without its being known to what.</summary>
    public BlockingCollection<JsonObject> Unasked { get; } = [];

    /// <summary>The stream to the server.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>Starts the server and greets it.</summary>
    public static Editor Start()
    {
        Editor editor = StartWithoutGreeting();
        editor.Ask("initialize", new JsonObject { ["processId"] = null, ["rootUri"] = null, ["capabilities"] = new JsonObject() });
        editor.Tell("initialized", new JsonObject());
        return editor;
    }

    /// <summary>Starts the server.</summary>
    public static Editor StartWithoutGreeting() => new();

    /// <summary>The address of a file of the folder.</summary>
    public string UriOf(string name) => new Uri(PathOf(name)).AbsoluteUri;

    /// <summary>The path of a file of the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file.</summary>
    public Editor With(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>Opens a file, which need not be on disk.</summary>
    /// <returns>What the server finds wrong with it.</returns>
    public JsonArray Open(string name, string text)
    {
        _versions[name] = 1;
        Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = UriOf(name), ["languageId"] = "newsgrammar", ["version"] = 1, ["text"] = text },
        });
        return Diagnostics(name);
    }

    /// <summary>Changes a file that is open.</summary>
    public void Change(string name, params JsonObject[] changes) => Tell("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(name), ["version"] = ++_versions[name] },
        ["contentChanges"] = new JsonArray([.. changes]),
    });

    /// <summary>What the server finds wrong with the last version of a file that is open.</summary>
    public JsonArray Diagnostics(string name)
    {
        while (true)
        {
            JsonObject parameters = Told("textDocument/publishDiagnostics");
            if ((string?)parameters["uri"] == UriOf(name) && (int?)parameters["version"] == _versions[name])
            {
                return (JsonArray)parameters["diagnostics"]!;
            }
        }
    }

    /// <summary>The parameters of the next notification of a kind; others are passed over.</summary>
    public JsonObject Told(string method)
    {
        while (_told.TryTake(out JsonObject? message, Patience))
        {
            if ((string?)message["method"] == method)
            {
                return (JsonObject)message["params"]!;
            }
        }

        throw new TimeoutException($"The server does not tell {method}. {ErrorOutput()}");
    }

    /// <summary>Asks about a place of a file.</summary>
    /// <param name="method">What is asked.</param>
    /// <param name="name">The file.</param>
    /// <param name="line">0-based.</param>
    /// <param name="character">0-based, in UTF-16 units.</param>
    /// <param name="more">Further parameters.</param>
    public JsonNode? At(string method, string name, int line, int character, params (string Name, JsonNode Value)[] more)
    {
        var parameters = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(name) }, ["position"] = Place(line, character) };
        foreach ((string key, JsonNode value) in more)
        {
            parameters[key] = value;
        }

        return Ask(method, parameters);
    }

    /// <summary>Asks about a file.</summary>
    public JsonNode? Of(string method, string name) => Ask(method, new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(name) } });

    /// <summary>A place.</summary>
    public static JsonObject Place(int line, int character) => new() { ["line"] = line, ["character"] = character };

    /// <summary>A piece of one line or more.</summary>
    public static JsonObject Range(int line, int character, int endLine, int endCharacter) =>
        new() { ["start"] = Place(line, character), ["end"] = Place(endLine, endCharacter) };

    /// <summary>Asks something and gives the result.</summary>
    public JsonNode? Ask(string method, JsonNode? parameters)
    {
        JsonObject answer = AskForAnswer(method, parameters);
        Assert.True(answer["error"] is null, $"{method}: {answer.ToJsonString()}");
        return answer["result"];
    }

    /// <summary>Asks something and gives the whole answer.</summary>
    public JsonObject AskForAnswer(string method, JsonNode? parameters)
    {
        int id = Interlocked.Increment(ref _lastId);
        TaskCompletionSource<JsonObject> answer = _pending[id] = new();
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return answer.Task.Wait(Patience) ? answer.Task.Result : throw new TimeoutException($"No answer to {method}. {ErrorOutput()}");
    }

    /// <summary>Tells something.</summary>
    public void Tell(string method, JsonNode? parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Sends a message as it is.</summary>
    public void Send(JsonNode message) => SendBody(Encoding.UTF8.GetBytes(message.ToJsonString()));

    /// <summary>Sends a body with its head.</summary>
    public void SendBody(byte[] body)
    {
        Input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        Input.Write(body);
        Input.Flush();
    }

    /// <summary>Waits for the end of the server.</summary>
    /// <returns>Its exit code.</returns>
    public int WaitForExit()
    {
        Assert.True(_process.WaitForExit(Patience), "The server does not end.");
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _reading.Wait(Patience);
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private string ErrorOutput() => _process.HasExited ? $"It ended with {_process.ExitCode}: {_process.StandardError.ReadToEnd()}" : "";

    private void ReadAll()
    {
        Stream output = _process.StandardOutput.BaseStream;
        while (ReadBody(output) is { } body)
        {
            var message = (JsonObject)JsonNode.Parse(body)!;
            if (message["method"] is not null)
            {
                _told.Add(message);
            }
            else if (message["id"] is JsonValue id && id.TryGetValue(out int number) && _pending.TryRemove(number, out TaskCompletionSource<JsonObject>? answer))
            {
                answer.SetResult(message);
            }
            else
            {
                Unasked.Add(message);
            }
        }
    }

    private static byte[]? ReadBody(Stream output)
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            int next = output.ReadByte();
            if (next < 0)
            {
                return null;
            }

            head.Append((char)next);
        }

        byte[] body = new byte[int.Parse(head.ToString()["Content-Length: ".Length..].Trim(), CultureInfo.InvariantCulture)];
        return output.ReadAtLeast(body, body.Length, throwOnEndOfStream: false) == body.Length ? body : null;
    }
}
