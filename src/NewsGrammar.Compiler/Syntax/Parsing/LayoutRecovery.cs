using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>
/// Reads the parts of a layout whose declaration has mistakes: what makes sense is taken, the rest passed over. It calls itself as deep
/// as parentheses nest, which <see cref="NestingCheck.MaxDepth"/> bounds.
/// </summary>
internal ref struct LayoutRecovery
{
    private readonly ReadOnlySpan<Token> _tokens;
    private int _next;
    private int _depth;

    private LayoutRecovery(ReadOnlySpan<Token> tokens)
    {
        _tokens = tokens;
    }

    /// <summary>The parts; null when none makes sense.</summary>
    public static LayoutPartSyntax? PartOf(ReadOnlySpan<Token> tokens)
    {
        var reader = new LayoutRecovery(tokens);
        var parts = new List<LayoutPartSyntax>();
        while (reader._next < tokens.Length)
        {
            if (reader.Choice() is { } part)
            {
                parts.Add(part);
            }

            // A parenthesis that closes nothing.
            reader._next++;
        }

        return parts.Count > 1 ? new SequenceSyntax(parts, parts[0].Span) : parts.FirstOrDefault();
    }

    private LayoutPartSyntax? Choice()
    {
        var alternatives = new List<LayoutPartSyntax>();
        do
        {
            if (Sequence() is { } alternative)
            {
                alternatives.Add(alternative);
            }
        }
        while (Take("|"));

        return alternatives.Count > 1 ? new ChoiceSyntax(alternatives, alternatives[0].Span) : alternatives.FirstOrDefault();
    }

    private LayoutPartSyntax? Sequence()
    {
        var parts = new List<LayoutPartSyntax>();
        while (_next < _tokens.Length && !_tokens[_next].IsSign(")") && !_tokens[_next].IsSign("|"))
        {
            if (Part() is { } part)
            {
                parts.Add(part);
            }
        }

        return parts.Count > 1 ? new SequenceSyntax(parts, parts[0].Span) : parts.FirstOrDefault();
    }

    /// <summary>The part that begins here, its quantifiers included. Passes over a token at least.</summary>
    private LayoutPartSyntax? Part()
    {
        Token first = _tokens[_next++];
        if (first.IsSign("(") && _depth < NestingCheck.MaxDepth)
        {
            _depth++;
            LayoutPartSyntax? inner = Choice();
            _depth--;
            Take(")");
            return inner is null ? null : Quantified(inner);
        }

        // One dot is two of which a slip has taken one.
        if ((first.IsSign("..") || first.Text is ".") && _next < _tokens.Length && _tokens[_next].Kind == TokenKind.Name && !IsField(_next))
        {
            NameSyntax line = TokenParsers.ToName(_tokens[_next++]);
            return Quantified(new SpreadSyntax(line, line.Span));
        }

        if (first.Kind != TokenKind.Name)
        {
            return null;
        }

        NameSyntax name = TokenParsers.ToName(first);
        if (!Take(":"))
        {
            return Quantified(new ReferenceSyntax(name, name.Span));
        }

        bool hasPart = _next < _tokens.Length && (_tokens[_next].Kind == TokenKind.Name || _tokens[_next].IsSign("("));
        LayoutPartSyntax? part = hasPart && !IsField(_next) ? Part() : null;
        return new FieldSyntax(Documentation: null, name, part ?? new ReferenceSyntax(name, name.Span), name.Span);
    }

    private readonly bool IsField(int index) => _tokens[index].Kind == TokenKind.Name && index + 1 < _tokens.Length && _tokens[index + 1].IsSign(":");

    private LayoutPartSyntax Quantified(LayoutPartSyntax part)
    {
        SourceSpan span = part.Span;
        PassOverStray();
        if (Take("?"))
        {
            return Repeated(part, minimum: 0, maximum: 1, span);
        }

        if (Take("*") || Take("+"))
        {
            Take("?");
            return Repeated(part, minimum: 0, maximum: null, span);
        }

        if (!Take("{"))
        {
            return part;
        }

        bool mayRepeat = false;
        while (_next < _tokens.Length && !Take("}") && _tokens[_next].Kind is TokenKind.Number or TokenKind.Sign)
        {
            // One number that is not 0 or 1, or an open end: a list.
            mayRepeat |= _tokens[_next].Kind == TokenKind.Number ? _tokens[_next].Text is not ("0" or "1") : IsOpenEnd();
            _next++;
        }

        return mayRepeat ? Repeated(part, minimum: 0, maximum: null, span) : Repeated(part, minimum: 0, maximum: 1, span);
    }

    /// <summary>Passes over a sign that means nothing here, and stands between a part and its quantifier.</summary>
    private void PassOverStray()
    {
        bool isStray = _next + 1 < _tokens.Length && _tokens[_next].Kind == TokenKind.Sign
            && _tokens[_next].Text is "," or "=" or ":" or "}" && _tokens[_next + 1].Text is "?" or "*" or "+" or "{";
        _next += isStray ? 1 : 0;
    }

    private readonly bool IsOpenEnd() => _tokens[_next].IsSign(",") && _next + 1 < _tokens.Length && _tokens[_next + 1].IsSign("}");

    private static RepetitionSyntax Repeated(LayoutPartSyntax part, int minimum, int? maximum, SourceSpan span) =>
        new(part, [new QuantifierSyntax(minimum, maximum, [], span)], span);

    private bool Take(string sign)
    {
        if (_next < _tokens.Length && _tokens[_next].IsSign(sign))
        {
            _next++;
            return true;
        }

        return false;
    }
}
