namespace FactoryGen.GeneratorBenchmarks.Measuring;

/// <summary>Prints rows as Markdown, each as soon as it is known.</summary>
internal static class MarkdownTable
{
    public static void Header(params string[] columns)
    {
        Row(columns);
        Row([.. columns.Select(static (_, index) => index == 0 ? "---" : "---:")]);
    }

    public static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");
}
