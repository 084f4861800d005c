namespace FactoryGen.GeneratorBenchmarks;

/// <summary>What the command line says.</summary>
internal sealed record Options
{
    public const string Usage = """
        FactoryGen.GeneratorBenchmarks VERB [OPTION…]
        FactoryGen.GeneratorBenchmarks sources FOLDER…

          edits     a cold run and each edit: FactoryGen, the floor, Pure.DI
          outputs   what runs again and is written again after each edit; generated lines a service
          compile   the whole compile, with the generator and of the same code checked in
          analyzers all analyzers on 1,000 services and 5,000 calls: FactoryGen's, those of VS Threading
          all       all of these
          sources   what generator and analyzers say about the code in folders, each as one project, without and with
                    services in it; --show-all also prints what is said about the latter

          --classes N[,N…]   numbers of annotated classes (10,100,1000,5000)
          --rounds N         how often each is measured (15; fewer where a run takes long)
          --peers-to N       the most classes that Pure.DI is given (1000)
        """;

    public required string Verb { get; init; }

    public int[] Classes { get; init; } = [10, 100, 1000, 5000];

    public int Rounds { get; init; } = 15;

    public int PeersTo { get; init; } = 1000;

    /// <summary>What <c>sources</c> reads.</summary>
    public string[] Folders { get; init; } = [];

    public bool ShowsAll { get; init; }

    /// <summary>Null if the command line makes no sense.</summary>
    public static Options? Parse(string[] arguments)
    {
        if (arguments is ["sources", .. var folders])
        {
            return new() { Verb = "sources", Folders = [.. folders.Where(static folder => folder != "--show-all")], ShowsAll = folders.Contains("--show-all") };
        }

        if (arguments is not [var verb, .. var rest] || rest.Length % 2 != 0)
        {
            return null;
        }

        Options? options = new() { Verb = verb };
        foreach (var pair in rest.Chunk(2))
        {
            options = pair switch
            {
                ["--classes", var list] when list.Split(',').All(static item => int.TryParse(item, out var number) && number >= 10) =>
                    options! with { Classes = [.. list.Split(',').Select(int.Parse)] },
                ["--rounds", var text] when int.TryParse(text, out var rounds) && rounds > 0 => options! with { Rounds = rounds },
                ["--peers-to", var text] when int.TryParse(text, out var most) => options! with { PeersTo = most },
                _ => null,
            };
            if (options is null)
            {
                return null;
            }
        }

        return options;
    }
}
