using System.Reflection;

namespace NewsGrammar.Generator;

/// <summary>Leads from a diagnostic to its page, where editors make the code a link.</summary>
internal static class HelpLink
{
    /// <summary>Where the sources of this build are; null for a build without a public address.</summary>
    private static readonly string? Repository = typeof(HelpLink).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "RepositoryUrl")?.Value;

    /// <summary>The page of a diagnostic; null where none is known.</summary>
    /// <param name="id">The code, for example <c>NG0101</c>.</param>
    public static string? Of(string id) => Of(Repository, id);

    /// <summary>The page of a diagnostic in a repository on the web.</summary>
    /// <param name="repository">The address of the repository, as it is cloned; null or empty for none.</param>
    /// <param name="id">The code.</param>
    public static string? Of(string? repository, string id)
    {
        const string Suffix = ".git";
        if (!Uri.TryCreate(repository, UriKind.Absolute, out Uri? address) || address.Scheme is not ("https" or "http"))
        {
            return null;
        }

        string root = repository.EndsWith(Suffix, StringComparison.Ordinal) ? repository[..^Suffix.Length] : repository.TrimEnd('/');
        return $"{root}/blob/HEAD/docs/diagnostics/{id}.md";
    }
}
