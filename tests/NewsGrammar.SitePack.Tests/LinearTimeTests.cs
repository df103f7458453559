using System.Diagnostics;
using System.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.SitePack.Tests;

/// <summary>
/// The time of a parse grows with the length of the text, whether it fits or not. Eight times the text may take up to
/// twenty-four times as long, because larger texts leave the processor's caches; were the time quadratic, it would take
/// sixty-four times as long.
/// </summary>
public sealed class LinearTimeTests
{
    private const int Few = 4_000;
    private const int Growth = 8;
    private const int Tolerance = 3;
    private const int Runs = 7;

    [Theory]
    [InlineData("فقرة أولى من مقال طويل.\n")]
    [InlineData("المصدر: وكالة نسيم\n")]
    [InlineData("فقرة\nالمصدر: وكالة نسيم\nإقرأ أيضاً:\nمقالات مشابهة\n• عنوان\n")]
    [InlineData("إقرأ أيضاً:\nعنوان\nناشر\n")]
    [InlineData("\n \n")]
    public void Time_grows_with_the_text(string lines)
    {
        string text = new StringBuilder().Insert(0, lines, Few * Growth).ToString();
        var tape = new Tape();
        TimeSpan few = TimeSpan.MaxValue;
        TimeSpan many = TimeSpan.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            few = Shorter(few, Measure(text.AsSpan(0, lines.Length * Few), tape));
            many = Shorter(many, Measure(text, tape));
        }

        Assert.True(
            many < few * Growth * Tolerance,
            $"{Few} times the lines took {few.TotalMilliseconds} ms, {Growth} times as many took {many.TotalMilliseconds} ms.");
    }

    private static TimeSpan Measure(ReadOnlySpan<char> text, Tape tape)
    {
        long start = Stopwatch.GetTimestamp();
        using var article = ArabKhabar.Parse(text, tape);
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Shorter(TimeSpan first, TimeSpan second) => first < second ? first : second;
}
