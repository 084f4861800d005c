namespace FactoryGen.Docs.Tests;

/// <summary>The Markdown pages of this repository.</summary>
internal static class Pages
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every page, relative to the root, with forward slashes.</summary>
    public static string[] All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string page) => File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactoryGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No FactoryGen.sln above {AppContext.BaseDirectory}");
        }

        return folder;
    }
}
