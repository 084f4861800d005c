using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.Corpus;

/// <summary>The mistakes that other tools let pass, and what only looks like one.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Mistakes => [.. CorpusIndex.Files.Where(one => one.Verdict == CorpusVerdict.Bad).Select(one => one.Number)];

    public static TheoryData<string> LookAlikes => [.. CorpusIndex.Files.Where(one => one.Verdict == CorpusVerdict.Good).Select(one => one.Number)];

    [Theory, MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_reported_on_each_marked_line(string number)
    {
        var one = CorpusIndex.Of(number);
        Assert.NotEmpty(one.MarkedLines);
        var ids = CorpusRun.IdsOnMarkedLines(one, await CorpusRun.FindingsAsync(one));

        // More than the index says is no mistake: another rule may see it, too.
        Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), one.By.ToHashSet(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(LookAlikes))]
    public async Task Nothing_is_reported_about_what_only_looks_like_a_mistake(string number)
    {
        var one = CorpusIndex.Of(number);
        Assert.Empty(one.MarkedLines);
        Assert.Empty(await CorpusRun.FindingsAsync(one));
    }

    [Fact]
    public async Task What_the_cases_find_around_them_is_without_diagnostics_and_has_its_factories()
    {
        var consumer = await CorpusRun.ConsumerAsync();
        var files = CorpusIndex.Files.Select(one => one.FileName).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(consumer.FromAnalyzers.Concat(consumer.FromCompiler), diagnostic => !files.Contains(diagnostic.Location.SourceTree?.FilePath ?? ""));
        Assert.NotNull(consumer.Compilation.GetTypeByMetadataName("Acme.Chat.MailGatewayFactory"));
    }

    [Fact]
    public void Each_row_of_the_index_is_a_file_or_says_why_not()
    {
        Assert.Equal(CorpusIndex.Files.Select(one => one.FileName), Repository.FilesIn($"{CorpusIndex.Folder}/Cases", "*.cs"));
        Assert.All(CorpusIndex.All, one => Assert.NotEmpty(one.What));
    }

    /// <summary>Writes which rule catches what into the index, if FACTORYGEN_WRITE_INDEX=1 is set; what it names stays caught.</summary>
    [Fact]
    public async Task The_index_names_rules_that_catch_a_mistake()
    {
        var rows = new List<CorpusCase>();
        foreach (var one in CorpusIndex.All)
        {
            rows.Add(one.Verdict == CorpusVerdict.Bad
                ? one with { By = CorpusRun.IdsOnMarkedLines(one, await CorpusRun.FindingsAsync(one)) }
                : one);
        }

        if (Environment.GetEnvironmentVariable("FACTORYGEN_WRITE_INDEX") == "1")
        {
            CorpusIndex.Write(rows);
        }
        else
        {
            Assert.All(CorpusIndex.All.Zip(rows), pair => Assert.True(pair.First.By.Count == 0 || pair.Second.By.Count > 0, pair.First.FileName));
        }
    }

    /// <summary>Cases 007 and 015: awaiting such a factory would run the service instead of returning it, deliberately or not.</summary>
    [Fact]
    public Task An_awaitable_service_is_refused_where_it_is_declared() => Declaration.ReportsAsync("""
        public interface IReportJob : IDisposable
        {
            TaskAwaiter<int> GetAwaiter();
        }

        [ScopedFactory(typeof({|FG1013:IReportJob|}))]
        public sealed class ReportJob(UserContext user) : IReportJob
        {
            public TaskAwaiter<int> GetAwaiter() => Task.FromResult(user.UserId.Length).GetAwaiter();

            public void Dispose()
            {
            }
        }
        """);

    /// <summary>The cases of the category valuetask: what is awaited once in a ValueTask factory may be awaited, kept and combined here.</summary>
    [Fact]
    public async Task There_is_no_factory_of_value_tasks()
    {
        var consumer = await CorpusRun.ConsumerAsync();
        var entry = Assert.Single(consumer.Compilation.GetTypeByMetadataName("Acme.Chat.MailGatewayFactory")!.GetMembers("GetAsync"));
        Assert.Equal("System.Threading.Tasks.Task<Acme.Chat.IMailGateway>", ((Microsoft.CodeAnalysis.IMethodSymbol)entry).ReturnType.ToDisplayString());
    }
}
