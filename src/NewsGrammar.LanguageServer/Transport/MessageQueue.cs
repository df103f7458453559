using System.Collections.Concurrent;
using System.Text.Json;

namespace NewsGrammar.LanguageServer.Transport;

/// <summary>
/// Messages that were read and not yet seen to. A thread of its own reads them, so that it is known which requests are no longer of
/// interest, and that more is being typed.
/// </summary>
internal sealed class MessageQueue : IDisposable
{
    private const string CancelMethod = "$/cancelRequest";

    private readonly BlockingCollection<IncomingMessage> _messages = [];
    private readonly ConcurrentDictionary<string, byte> _cancelled = new(StringComparer.Ordinal);

    /// <summary>Begins to read.</summary>
    /// <param name="reader">Where from.</param>
    public MessageQueue(MessageReader reader)
    {
        var thread = new Thread(() => Fill(reader)) { IsBackground = true, Name = "messages" };
        thread.Start();
    }

    /// <summary>Whether something waits to be seen to.</summary>
    public bool HasWaiting => _messages.Count > 0;

    /// <summary>Whether all was seen to, and no more will come.</summary>
    public bool IsEnded => _messages.IsCompleted;

    /// <summary>Waits for the next message.</summary>
    /// <param name="milliseconds">How long at most; -1 for ever.</param>
    /// <param name="message">The message.</param>
    /// <returns>Whether there is one; false at the end, too.</returns>
    public bool TryTake(int milliseconds, out IncomingMessage? message) => _messages.TryTake(out message, milliseconds);

    /// <summary>Whether the client no longer wants an answer. It is said once.</summary>
    public bool IsCancelled(JsonElement id) => _cancelled.TryRemove(id.GetRawText(), out _);

    /// <inheritdoc/>
    public void Dispose() => _messages.Dispose();

    private void Fill(MessageReader reader)
    {
        try
        {
            while (reader.Read() is { } body)
            {
                IncomingMessage message = IncomingMessage.Read(body);
                if (message.Method != CancelMethod)
                {
                    _messages.Add(message);
                }
                else if (message.Params.ValueKind == JsonValueKind.Object && message.Params.TryGetProperty("id", out JsonElement id))
                {
                    _cancelled.TryAdd(id.GetRawText(), 0);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The client went away.
        }

        try
        {
            _messages.CompleteAdding();
        }
        catch (ObjectDisposedException)
        {
            // The server has ended.
        }
    }
}
