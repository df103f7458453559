using System.Globalization;
using System.Text;

namespace NewsGrammar.Authoring.Diagrams;

/// <summary>A rail as a path of SVG, piece by piece.</summary>
/// <param name="paths">Where the finished path goes.</param>
internal sealed class RailPath(StringBuilder paths)
{
    private const int Bend = RailMetrics.Bend;

    private int _x;
    private int _y;

    /// <summary>Begins at a point.</summary>
    public RailPath From(int x, int y)
    {
        (_x, _y) = (x, y);
        return Add($"M{x} {y}");
    }

    /// <summary>Straight to the right.</summary>
    public RailPath Across(int width) => AcrossTo(_x + width);

    /// <summary>Straight to the right, or for a rail that goes back to the left, as far as a place.</summary>
    public RailPath AcrossTo(int x)
    {
        bool isThere = x == _x;
        _x = x;
        return isThere ? this : Add($"H{x}");
    }

    /// <inheritdoc cref="AcrossTo"/>
    public RailPath LeftTo(int x) => AcrossTo(x);

    /// <summary>Straight down.</summary>
    public RailPath DownTo(int y)
    {
        bool isThere = y == _y;
        _y = y;
        return isThere ? this : Add($"V{y}");
    }

    /// <summary>Straight up.</summary>
    public RailPath UpTo(int y) => DownTo(y);

    /// <summary>A bend from going right to going down.</summary>
    public RailPath RightThenDown() => Turn(Bend, Bend, isClockwise: true);

    /// <summary>A bend from going right to going up.</summary>
    public RailPath RightThenUp() => Turn(Bend, -Bend, isClockwise: false);

    /// <summary>A bend from going down to going right.</summary>
    public RailPath DownThenRight() => Turn(Bend, Bend, isClockwise: false);

    /// <summary>A bend from going up to going right.</summary>
    public RailPath UpThenRight() => Turn(Bend, -Bend, isClockwise: true);

    /// <summary>A bend from going down to going left.</summary>
    public RailPath DownThenLeft() => Turn(-Bend, Bend, isClockwise: true);

    /// <summary>A bend from going left to going down.</summary>
    public RailPath LeftThenDown() => Turn(-Bend, Bend, isClockwise: false);

    /// <summary>A bend from going left to going up.</summary>
    public RailPath LeftThenUp() => Turn(-Bend, -Bend, isClockwise: true);

    /// <summary>Ends the path.</summary>
    public void End() => paths.Append(' ');

    private RailPath Turn(int x, int y, bool isClockwise)
    {
        (_x, _y) = (_x + x, _y + y);
        return Add($"a{Bend} {Bend} 0 0 {(isClockwise ? 1 : 0)} {x} {y}");
    }

    private RailPath Add(FormattableString text)
    {
        paths.Append(text.ToString(CultureInfo.InvariantCulture));
        return this;
    }
}
