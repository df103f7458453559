using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsGrammar.Generator;

/// <summary>
/// Turns the grammar files of a project into parser classes. It starts from the additional files and never looks at the
/// compilation, so an edit of C# costs nothing; and what it emits holds no positions, so neither does a comment. An edit of
/// a grammar file compiles that file again and those that import or extend it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class GrammarGenerator : IIncrementalGenerator
{
    /// <summary>Files that the build writes are those that <c>newsgrammar generate</c> writes: without a byte order mark.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<GrammarFile> files = context.AdditionalTextsProvider
            .Where(static text => GrammarFile.IsGrammar(text.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => GrammarFile.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(PipelineSteps.Read);

        IncrementalValuesProvider<GrammarInput> inputs = files
            .Select(static (file, _) => OutlinedFile.Of(file))
            .WithTrackingName(PipelineSteps.Outline)
            .Collect()
            .SelectMany(static (all, _) => GrammarInput.Of(all))
            .WithTrackingName(PipelineSteps.Link);

        IncrementalValuesProvider<GrammarOutput> outputs = inputs
            .Select(static (input, cancellation) => GrammarOutput.Compile(input, cancellation))
            .WithTrackingName(PipelineSteps.Compile);

        IncrementalValuesProvider<ParserSource> sources = outputs
            .Select(static (output, _) => output.Source)
            .Where(static source => source is not null)
            .Select(static (source, _) => source!)
            .WithTrackingName(PipelineSteps.Source);

        // A mistake in a file that several grammars import is found with each of them, and told once.
        IncrementalValuesProvider<ReportedDiagnostic> diagnostics = outputs
            .Collect()
            .SelectMany(static (all, _) => ReportedDiagnostic.Of(all).Distinct())
            .WithTrackingName(PipelineSteps.Diagnostics);

        IncrementalValueProvider<ParserClasses> classes = outputs
            .Select(static (output, _) => output.Class)
            .Where(static parserClass => parserClass is not null)
            .Collect()
            .Select(static (all, _) => new ParserClasses(all!))
            .WithTrackingName(PipelineSteps.Classes);

        IncrementalValueProvider<string?> sites = outputs
            .SelectMany(static (output, _) => output.SiteEntries())
            .Collect()
            .Combine(classes)
            .Select(static (pair, _) => SitesOutput.Of(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Sites);

        IncrementalValuesProvider<ReportedDiagnostic> duplicates = files.Collect().Combine(classes)
            .SelectMany(static (pair, _) => DuplicateClasses.Find(pair.Left, pair.Right));

        context.RegisterSourceOutput(sources.Combine(classes), static (output, pair) =>
        {
            if (pair.Right.HintNameOf(pair.Left.Path) is { } name)
            {
                output.AddSource(name, SourceText.From(pair.Left.Text, Utf8));
            }
        });
        context.RegisterSourceOutput(sites, static (output, source) =>
        {
            if (source is not null)
            {
                output.AddSource(SitesOutput.HintName, SourceText.From(source, Utf8));
            }
        });
        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToRoslyn()));
        context.RegisterSourceOutput(duplicates, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToRoslyn()));
    }
}
