namespace NewsGrammar.Html.Tests;

/// <summary>What a page comes to, line by line.</summary>
public sealed class WalkTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "paragraph | One\nparagraph | Two")]
    [InlineData("<div>One<div>Two</div>Three</div>", "- | One\n- | Two\n- | Three")]
    [InlineData("<p>One<br>Two<br/><br>Three</p>", "paragraph | One\nparagraph | Two\nparagraph | Three")]
    [InlineData("<p>  One \n\t two  </p>", "paragraph | One two")]
    [InlineData("<p>A <b>b</b>old, <i>i</i>talic</p>", "paragraph | A bold, italic")]
    [InlineData("<h1>Title</h1><h3>Part</h3>", "heading=1 | Title\nheading=3 | Part")]
    [InlineData("<div role=heading aria-level=4>Part</div><div role=heading>Other</div>", "heading=4 | Part\nheading=2 | Other")]
    [InlineData("<blockquote><p>Said.</p></blockquote>", "paragraph,quote | Said.")]
    [InlineData("<p><strong>All bold</strong></p><p><b>Not</b> all</p>", "paragraph,bold | All bold\nparagraph | Not all")]
    public void Blocks_are_lines(string body, string lines) => Assert.Equal(lines, PageLines.OfBody(body));

    [Theory]
    [InlineData("<ul><li>One</li><li>Two</li></ul>", "item | • One\nitem | • Two")]
    [InlineData("<ol><li>One<ul><li>Within</li></ul>More</li></ol>", "item | • One\nitem | • Within\nitem | More")]
    [InlineData("<ul><li><p>One</p><p>More</p></li></ul>", "paragraph,item | • One\nparagraph,item | More")]
    [InlineData("<ul><li> </li><li>One</li></ul>", "item | • One")]
    [InlineData("<dl><dt>Term</dt><dd>What it is</dd></dl>", "item | Term\nitem | What it is")]
    [InlineData("<table><tr><th>City</th><td>Men</td></tr><tr><td>A</td><td>1</td></tr></table>", "- | City\tMen\n- | A\t1")]
    [InlineData("<table><tr><td><p>One</p><p>Two</p></td><td>Three</td></tr></table>", "paragraph | One\nparagraph | Two\n- | Three")]
    [InlineData("<pre>one\n  two\n\nthree</pre>", "- | one\n- | two\n- | three")]
    [InlineData("<figure><picture><source><img alt=none></picture><figcaption>A bridge</figcaption></figure>", "caption | A bridge")]
    [InlineData("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>", "paragraph | 漢(kan)字")]
    public void Lists_tables_and_figures_have_their_rules(string body, string lines) => Assert.Equal(lines, PageLines.OfBody(body));

    [Theory]
    [InlineData("<p><time>08:01</time>Mis à jour</p>", "paragraph | 08:01 Mis à jour")]
    [InlineData("<div><span>08:01</span><span>Mis à jour</span></div>", "- | 08:01 Mis à jour")]
    [InlineData("<div><a href=a>سياسة</a><a href=b>رياضة</a></div>", "link,links=100 | سياسة رياضة")]
    [InlineData("<p><span>D</span><span>as Ticket</span></p>", "paragraph | Das Ticket")]
    [InlineData("<p>Immobilien<span>giganten</span></p>", "paragraph | Immobiliengiganten")]
    [InlineData("<p>One<!-- nothing --> two</p>", "paragraph | One two")]
    public void Words_that_touch_are_kept_apart_and_whole(string body, string lines) => Assert.Equal(lines, PageLines.OfBody(body));

    [Theory]
    [InlineData("<p hidden>A</p><p aria-hidden=true>B</p><p style='color:red; DISPLAY : none'>C</p><template>D</template><noscript>E</noscript><p>F</p>")]
    [InlineData("<script>a</script><style>b</style><svg><title>c</title></svg><iframe>d</iframe><dialog>e</dialog><textarea>f</textarea><p>F</p>")]
    public void What_is_hidden_is_dropped(string body) => Assert.Equal("paragraph | F", PageLines.OfBody(body));

    [Fact]
    public void Entities_and_invisible_marks_survive() =>
        Assert.Equal("paragraph | \u200FA & B\u00A0<C>\u200E", PageLines.OfBody("<p>&rlm;A &amp; B&nbsp;&lt;C&gt;&lrm;</p>"));

    [Fact]
    public void Only_blocks_and_breaks_end_a_line() =>
        Assert.Equal("paragraph | One\u2028two\u0085three\nparagraph | Four", PageLines.OfBody("<p>One&#x2028;two\u0085three<p>Four"));

    [Theory]
    [InlineData("<nav><a href=a>Home</a></nav>", "link,menu,links=100 | Home")]
    [InlineData("<header>Site</header><article><header><h1>Title</h1></header></article>", "menu | Site\nheading=1,article | Title")]
    [InlineData("<footer>Imprint</footer><aside>Beside</aside><form>Mail</form>", "menu | Imprint\nmenu | Beside\nmenu | Mail")]
    [InlineData("<div role=navigation>Menu</div><div role=main>Main</div>", "menu | Menu\narticle | Main")]
    [InlineData("<main>Main</main><div itemprop='text articleBody'>Body</div>", "article | Main\narticle | Body")]
    [InlineData("<p>Read <a href=a>more</a></p>", "paragraph,links=50 | Read more")]
    [InlineData("<p>Read<a name=a>more</a></p>", "paragraph | Readmore")]
    [InlineData("<button>Share</button><p>See <button>more</button></p>", "menu | Share\nparagraph | See more")]
    public void Marks_say_what_a_line_was(string body, string lines) => Assert.Equal(lines, PageLines.OfBody(body));
}
