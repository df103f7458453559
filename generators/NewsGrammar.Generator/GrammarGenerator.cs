using Microsoft.CodeAnalysis;

namespace NewsGrammar.Generator;

/// <summary>
/// Turns the grammar files of a project into parser classes. It starts from the additional files and never looks at the
/// compilation, so an edit of C# costs nothing; and what it emits holds no positions, so neither does a comment.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class GrammarGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<GrammarFile> files = context.AdditionalTextsProvider
            .Where(static text => GrammarFile.IsGrammar(text.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => GrammarFile.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(PipelineSteps.Read);

        IncrementalValuesProvider<GrammarOutput> outputs = files
            .Select(static (file, _) => GrammarOutput.Compile(file))
            .WithTrackingName(PipelineSteps.Compile);

        IncrementalValuesProvider<ParserSource> sources = outputs
            .Select(static (output, _) => output.Source)
            .Where(static source => source is not null)
            .Select(static (source, _) => source!)
            .WithTrackingName(PipelineSteps.Source);

        IncrementalValuesProvider<ReportedDiagnostic> diagnostics = outputs
            .SelectMany(static (output, _) => output.Diagnostics)
            .WithTrackingName(PipelineSteps.Diagnostics);

        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, source.Text));
        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToRoslyn()));
    }
}
