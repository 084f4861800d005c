using FactoryGen.CompilerHarness.Mistakes;

namespace FactoryGen.Generator.Tests.Properties;

/// <summary>
/// Whatever is typed into whichever sample: the generator doesn't throw (the harness fails then: CS8785 to a user), what it writes parses, and
/// it is what a fresh run writes.
/// </summary>
public sealed class MistypedSourceTests(ITestOutputHelper log)
{
    [Fact]
    public void Mistakes_make_nothing_throw_and_what_is_generated_parses()
    {
        var generated = 0;
        Fuzzing.Check(
            MistypedSource.Any,
            source =>
            {
                var project = ProjectUnderTest.Of(Chat.User).WithContainer();
                var session = new GeneratorSession();
                session.Run(project.With("Sample.cs", source.Original));
                var run = session.Run(project.With("Sample.cs", source.Text));

                foreach (var file in run.Result.GeneratedSources)
                {
                    generated++;
                    var errors = file.SyntaxTree.GetDiagnostics().ToList();
                    Assert.True(errors.Count == 0, $"{string.Join('\n', errors)}\n{file.SourceText}");
                }

                Assert.Equal(new GeneratorSession().Run(project.With("Sample.cs", source.Text)).Sources, run.Sources);
            },
            log.WriteLine,
            count: 150,
            print: source => source.Text);

        log.WriteLine($"{SampleCorpus.All.Length} samples, {generated} generated files");
        Assert.True(SampleCorpus.All.Length > 300, "Samples are missing.");
        Assert.True(generated > 150, "The mistakes leave too little to generate from.");
    }
}
