using System.Text.Json;
using NewsGrammar.Authoring.Translation;
using NewsGrammar.Compiler.Files;
using NewsGrammar.LanguageServer.Diagnosing;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Transport;

namespace NewsGrammar.LanguageServer;

/// <summary>
/// The language server: messages of the Language Server Protocol 3.17 in and out, one after the other, until the client says
/// <c>exit</c> or goes away. No message makes it stop before.
/// </summary>
internal sealed class LanguageServer
{
    /// <summary>How long nothing must be typed before diagnostics are published, in milliseconds.</summary>
    private const int Pause = 100;

    private readonly MessageQueue _queue;
    private readonly MessageWriter _writer;
    private readonly Publisher _publisher;
    private readonly Requests _requests;
    private readonly Workspace _workspace;

    private LanguageServer(MessageQueue queue, Stream output, Func<IGrammarFiles> files, MessageLanguage? language, string version)
    {
        _workspace = new Workspace(files) { Language = language };
        _writer = new MessageWriter(output);
        _publisher = new Publisher(_workspace, _writer);
        _requests = new Requests(_workspace, _writer, version);
        _queue = queue;
    }

    /// <summary>Runs a server.</summary>
    /// <param name="input">Where the client's messages come from.</param>
    /// <param name="output">Where the server's messages go.</param>
    /// <param name="files">The files on disk as they are now, and the grammars that the tool brings along.</param>
    /// <param name="language">The language of diagnostics; null for the editor's.</param>
    /// <param name="version">What the server says of itself.</param>
    /// <returns>0 after <c>shutdown</c> and <c>exit</c>, else 1.</returns>
    public static int Run(Stream input, Stream output, Func<IGrammarFiles> files, MessageLanguage? language, string version)
    {
        using var buffered = new BufferedStream(input);
        using var queue = new MessageQueue(new MessageReader(buffered));
        return new LanguageServer(queue, output, files, language, version).Run();
    }

    private int Run()
    {
        while (!_requests.IsEnded)
        {
            if (_queue.TryTake(_publisher.IsDue ? Pause : Timeout.Infinite, out IncomingMessage? message))
            {
                Answer(message!);
            }
            else if (_publisher.IsDue)
            {
                Publish();
            }
            else if (_queue.IsEnded)
            {
                break;
            }
        }

        return _requests.IsShutDown ? 0 : 1;
    }

    private void Answer(IncomingMessage message)
    {
        try
        {
            if (message.Mistake is { } mistake)
            {
                throw mistake;
            }

            if (message.Id is { } id && _queue.IsCancelled(id))
            {
                throw new RequestException(ErrorCode.RequestCancelled, "the client no longer wants to know");
            }

            _requests.Answer(message);
        }
        catch (RequestException exception)
        {
            if (message.Id is not null || message.Mistake is not null)
            {
                _writer.Error(message.Id, exception.Code, exception.Message);
            }
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            Fail(message, ErrorCode.InvalidParams, $"{message.Method}: the parameters make no sense");
        }
        catch (Exception exception) when (exception is not IOException)
        {
            Fail(message, ErrorCode.InternalError, $"{message.Method}: {exception.Message}");
        }
    }

    private void Fail(IncomingMessage message, int code, string text)
    {
        if (message.Id is not null)
        {
            _writer.Error(message.Id, code, text);
        }
    }

    private void Publish()
    {
        using var cancellation = new CancellationTokenSource();
        using var typing = new Timer(
            _ =>
            {
                if (_queue.HasWaiting)
                {
                    cancellation.Cancel();
                }
            },
            state: null, dueTime: 0, period: Pause / 4);
        try
        {
            _publisher.Publish(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            // More is being typed, and is seen to first.
        }
        catch (Exception exception) when (exception is not IOException)
        {
            _publisher.GiveUp(exception.Message);
        }
    }
}
