using System.Text.Json;
using DuckDB.NET.Data;
using ParquetSharp;

namespace NewsGrammar.Corpus.Tests;

/// <summary>Parquet files as inputs.</summary>
public sealed class ParquetTests : IDisposable
{
    private const string Article = "Title\nThe valley opens.\nSource: The Harbour Post\n";

    private readonly Workspace _workspace = new Workspace().With("wire.newsgrammar", Corpora.Grammar);

    [Theory]
    [InlineData(Compression.Snappy)]
    [InlineData(Compression.Zstd)]
    [InlineData(Compression.Gzip)]
    [InlineData(Compression.Uncompressed)]
    public void Rows_are_documents_with_identifier_and_address(Compression compression)
    {
        Write("news.parquet", compression, [[Article, null, "Another\nعربي.\n"], [Article]], [["a", "b", null], ["d"]], [["https://e.com/1", null, "https://e.com/3"], [null]]);

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.parquet", "-o", "out").Expect(1);

        Assert.Equal(
            ["a https://e.com/1 Title", "news.parquet:3 https://e.com/3 Another", "d  Title"],
            Lines("out/news.jsonl").Select(static line =>
                $"{line.GetProperty("id")} {(line.TryGetProperty("url", out JsonElement url) ? url : "")} {line.GetProperty("document").GetProperty("title")}"));
        Assert.Equal(["2 b no-field"], Lines("out/news.rejects.jsonl").Select(static line => $"{line.GetProperty("record")} {line.GetProperty("id")} {line.GetProperty("reason")}"));
    }

    [Fact]
    public void Columns_are_named_and_numbers_are_identifiers()
    {
        Column[] columns = [new Column<string>("raw"), new Column<long>("number"), new Column<int>("other")];
        using (var writer = new ParquetFileWriter(_workspace.PathOf("news.parquet"), columns))
        {
            using RowGroupWriter group = writer.AppendRowGroup();
            using (LogicalColumnWriter<string> texts = group.NextColumn().LogicalWriter<string>())
            {
                texts.WriteBatch([Article, Article]);
            }

            using (LogicalColumnWriter<long> numbers = group.NextColumn().LogicalWriter<long>())
            {
                numbers.WriteBatch([-5, long.MaxValue]);
            }

            using (LogicalColumnWriter<int> others = group.NextColumn().LogicalWriter<int>())
            {
                others.WriteBatch([7, 8]);
            }

            writer.Close();
        }

        ToolRun refused = _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.parquet", "-o", "out").Expect(2);
        Assert.Contains("news.parquet: error: there is no column 'text' or 'raw_content' that holds texts: the columns are raw, number, other; --text names another", refused.Error, StringComparison.Ordinal);

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.parquet", "-o", "out2", "--text", "raw", "--id", "number", "--url", "other").Expect(0);
        Assert.Equal(["-5 7", "9223372036854775807 8"], Lines("out2/news.jsonl").Select(static line => $"{line.GetProperty("id")} {line.GetProperty("url")}"));
    }

    [Fact]
    public void Cores_change_nothing_and_a_large_row_group_is_not_held_in_memory()
    {
        string[] texts = [.. Enumerable.Range(0, 10_000).Select(static number => $"Title {number}\n{string.Join(' ', Enumerable.Range(number, 400))}\n")];
        Write("news.parquet", Compression.Snappy, [texts], [[.. texts.Select(static (_, number) => $"{number}")]], [new string?[texts.Length]]);

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.parquet", "-o", "one", "--jobs", "1").Expect(1);
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.parquet", "-o", "eight", "--jobs", "8").Expect(1);

        Assert.Equal(10_000, Lines("one/news.jsonl").Length);
        Assert.Equal(_workspace.Read("one/news.jsonl"), _workspace.Read("eight/news.jsonl"));
        Assert.Equal(_workspace.Read("one/news.manifest.json"), _workspace.Read("eight/news.manifest.json"));
    }

    [Fact]
    public void Long_texts_broken_text_and_pages_are_rejects()
    {
        Write("news.parquet", Compression.Snappy, [[Article, new string('x', 200_000), "<!doctype html><p>x", Article]], [["1", "2", "3", "4"]], [new string?[4]]);

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.parquet", "-o", "out", "--max-document", "100K").Expect(1);

        Assert.Equal(["1", "4"], Lines("out/news.jsonl").Select(static line => line.GetProperty("id").GetString()));
        Assert.Equal(["3 no-text", "2 too-long"], Lines("out/news.rejects.jsonl").Select(static line => $"{line.GetProperty("record")} {line.GetProperty("reason")}"));
    }

    [Fact]
    public void Damage_and_names_that_lie_are_errors_for_the_file_alone()
    {
        Write("whole.parquet", Compression.Snappy, [[Article]], [["1"]], [[null]]);
        byte[] whole = _workspace.ReadBytes("whole.parquet");
        _workspace.With("lie.parquet", "{}\n").With("cut.parquet", whole[..^20]).With("packed.parquet.gz", Packed.Gzip(whole)).With("empty.parquet", "");

        ToolRun run = _workspace.Run("corpus", "-g", "wire.newsgrammar", "cut.parquet", "empty.parquet", "lie.parquet", "packed.parquet.gz", "whole.parquet", "-o", "out").Expect(2);

        Assert.Equal(4, run.Error.Split('\n').Count(static line => line.Contains("error: ", StringComparison.Ordinal)));
        Assert.Contains("packed.parquet.gz: error: a Parquet file that is compressed as a whole cannot be read: decompress it first", run.Error, StringComparison.Ordinal);
        Assert.Contains("lie.parquet: error: this is no Parquet file, though its name says so", run.Error, StringComparison.Ordinal);
        Assert.Single(Lines("out/whole.jsonl"));
    }

    [Theory]
    [InlineData("fields", "id,url,grammar,document,repairs")]
    [InlineData("text", "text,id,metadata")]
    [InlineData("spans", "id,url,grammar,spans")]
    public void Results_as_Parquet_hold_what_the_lines_do(string kind, string columns)
    {
        _workspace.With("news.jsonl", Corpora.JsonLines(9, 30_000));

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.jsonl", "--as", kind, "-o", "lines").Expect(1);
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.jsonl", "--as", kind, "-o", "table", "--output", "parquet", "--jobs", "1").Expect(1);
        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.jsonl", "--as", kind, "-o", "again", "--output", "parquet", "--jobs", "4").Expect(1);

        Assert.Equal(_workspace.ReadBytes("table/news.parquet"), _workspace.ReadBytes("again/news.parquet"));
        List<string> expected = [.. Lines("lines/news.jsonl").Select(line => string.Join('\n', columns.Split(',').Select(name =>
            !line.TryGetProperty(name, out JsonElement value) ? "NULL" : value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText())))];
        Assert.Equal(expected, Query($"SELECT {columns} FROM '{_workspace.PathOf("table/news.parquet")}'"));
    }

    [Fact]
    public void An_input_without_documents_gives_a_table_without_rows()
    {
        _workspace.With("none.jsonl", "");

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "none.jsonl", "-o", "out", "--output", "parquet").Expect(0);

        Assert.Equal(["0"], Query($"SELECT count(*)::VARCHAR FROM '{_workspace.PathOf("out/none.parquet")}'"));
    }

    [Theory]
    [InlineData("zstd", 2048)]
    [InlineData("snappy", 100_000)]
    [InlineData("uncompressed", 100_000)]
    public void A_file_of_DuckDB_is_read(string compression, int group)
    {
        using (var duck = new DuckDBConnection("Data Source=:memory:"))
        {
            duck.Open();
            using DuckDBCommand command = duck.CreateCommand();
            command.CommandText = $"""
                COPY (SELECT i AS id, CASE WHEN i % 10 = 3 THEN NULL ELSE 'Title ' || i || chr(10) || 'نص الخبر.' || chr(10) || 'Source: Post' END AS text,
                      {"{"}'url': 'https://e.com/' || i, 'score': i / 2{"}"} AS metadata, [i, i + 1] AS more
                      FROM range(5000) t(i) ORDER BY i)
                TO '{_workspace.PathOf("news.parquet")}' (FORMAT parquet, COMPRESSION {compression}, ROW_GROUP_SIZE {group})
                """;
            command.ExecuteNonQuery();
        }

        _workspace.Run("corpus", "-g", "wire.newsgrammar", "news.parquet", "-o", "out").Expect(1);

        JsonElement[] lines = Lines("out/news.jsonl");
        Assert.Equal(4500, lines.Length);
        Assert.Equal(Enumerable.Range(0, 5000).Where(static number => number % 10 != 3).Select(static number => $"{number} https://e.com/{number} Title {number}"), lines.Select(static line =>
            $"{line.GetProperty("id")} {line.GetProperty("url")} {line.GetProperty("document").GetProperty("title")}"));
    }

    public void Dispose() => _workspace.Dispose();

    private void Write(string name, Compression compression, string?[][] texts, string?[][] ids, string?[][] urls)
    {
        Column[] columns = [new Column<string>("url"), new Column<double>("score"), new Column<string>("text"), new Column<string>("id")];
        using var writer = new ParquetFileWriter(_workspace.PathOf(name), columns, compression);
        for (int group = 0; group < texts.Length; group++)
        {
            using RowGroupWriter rows = writer.AppendRowGroup();
            WriteColumn(rows, urls[group]);
            using (LogicalColumnWriter<double> scores = rows.NextColumn().LogicalWriter<double>())
            {
                scores.WriteBatch(new double[texts[group].Length]);
            }

            WriteColumn(rows, texts[group]);
            WriteColumn(rows, ids[group]);
        }

        writer.Close();
    }

    /// <summary>What DuckDB reads: the columns of each row, a line each.</summary>
    private static List<string> Query(string query)
    {
        using var duck = new DuckDBConnection("Data Source=:memory:");
        duck.Open();
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = query;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('\n', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "NULL" : reader.GetString(column))));
        }

        return rows;
    }

    private static void WriteColumn(RowGroupWriter rows, string?[] values)
    {
        using LogicalColumnWriter<string> column = rows.NextColumn().LogicalWriter<string>();
        column.WriteBatch(values!);
    }

    private JsonElement[] Lines(string name) =>
        [.. _workspace.Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];
}
