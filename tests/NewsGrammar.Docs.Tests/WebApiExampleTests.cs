using System.Diagnostics;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsGrammar.Docs.Tests;

/// <summary>The web app among the examples, started and asked as a client asks it.</summary>
public sealed partial class WebApiExampleTests
{
    private const string Page = """
        <html lang="ar"><head><meta property="og:title" content="افتتاح جسر"><meta name="author" content="لينا حداد"></head>
        <body><nav><p>الرئيسية</p></nav><article><h1>افتتاح جسر</h1><p>افتتح الجسر صباح اليوم.</p></article></body></html>
        """;

    [Theory]
    [InlineData("utf-8", "text/html; charset=utf-8")]
    [InlineData("windows-1256", "text/html; charset=windows-1256")]
    [InlineData("windows-1256", "text/html")]
    public async Task A_page_is_answered_with_the_model_of_its_story(string encoding, string contentType)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var app = Process.Start(new ProcessStartInfo("dotnet", [Assembly(), "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(await AddressOf(app)) };
            using var content = new ByteArrayContent(Encoding.GetEncoding(encoding).GetBytes(Page));
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            using HttpResponseMessage response = await client.PostAsync(new Uri("/pages", UriKind.Relative), content);
            response.EnsureSuccessStatusCode();
            using JsonDocument story = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Assert.Equal("افتتاح جسر", story.RootElement.GetProperty("title").GetString());
            Assert.Equal("لينا حداد", story.RootElement.GetProperty("authors")[0].GetString());
            Assert.Equal("افتتح الجسر صباح اليوم.", Assert.Single(story.RootElement.GetProperty("body").EnumerateArray()).GetString());
        }
        finally
        {
            app.Kill();
            await app.WaitForExitAsync();
        }
    }

    /// <summary>The example beside this test, built in the same configuration.</summary>
    private static string Assembly() => Path.Combine(
        Repository.Root, "examples", "WebApi", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Reader.WebApi.dll");

    private static async Task<string> AddressOf(Process app)
    {
        while (await app.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } listening)
            {
                return listening.Groups["address"].Value;
            }
        }

        throw new InvalidOperationException("The example ended before it listened.");
    }

    [GeneratedRegex(@"Now listening on: (?<address>\S+)")]
    private static partial Regex Listening();
}
