using System.Globalization;
using System.Xml.Linq;

namespace NewsGrammar.Compiler.Tests.Diagrams;

/// <summary>A rectangle of a diagram.</summary>
internal sealed record DrawnBox(string Name, int X, int Y, int Width, int Height)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The boxes of lines and layouts in an image.</summary>
    public static List<DrawnBox> In(XElement image) => [.. image.Elements(Svg + "g").Select(static group => Of(group.Element(Svg + "rect")!, group.Attribute("data-name")!.Value))];

    /// <summary>Whether two of them share a point.</summary>
    public bool Meets(DrawnBox other) => X <= other.X + other.Width && other.X <= X + Width && Y <= other.Y + other.Height && other.Y <= Y + Height;

    /// <summary>Whether it lies in an image.</summary>
    public bool LiesIn(XElement image) => X >= 0 && Y >= 0 && X + Width <= Number(image, "width") && Y + Height <= Number(image, "height");

    private static DrawnBox Of(XElement rectangle, string name) =>
        new(name, Number(rectangle, "x"), Number(rectangle, "y"), Number(rectangle, "width"), Number(rectangle, "height"));

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
