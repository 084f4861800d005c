using CsCheck;
using FactoryGen.CompilerHarness.Mistakes;

namespace FactoryGen.Generator.Tests.Properties;

/// <summary>After any sequence of edits in any files the incremental result equals a fresh run, byte for byte.</summary>
public sealed class EditSequenceTests(ITestOutputHelper log)
{
    [Fact]
    public void After_any_sequence_of_edits_the_result_equals_a_fresh_run()
    {
        var (edits, distinct) = (0, new HashSet<string>());
        Fuzzing.Check(
            Gen.Frequency((3, Gen.OneOf([.. Edits.All])), (1, Typing)).Array[1, 12],
            sequence =>
            {
                var session = new GeneratorSession();
                var project = ProjectUnderTest.Of(Chat.All).WithContainer();
                session.Run(project);
                foreach (var edit in sequence)
                {
                    project = edit.Apply(project);
                    var incremental = session.Run(project).Sources;
                    var fresh = new GeneratorSession().Run(project).Sources;
                    Assert.Equal(fresh, incremental);
                    edits++;
                    distinct.Add(string.Join('\n', fresh.Values));
                }
            },
            log.WriteLine,
            count: 50,
            print: sequence => string.Join("; ", sequence.Select(edit => edit.Name)));

        log.WriteLine($"{edits} edits, {distinct.Count} different results");
        Assert.True(distinct.Count > 50, "The edits change too little to tell anything.");
    }

    [Fact]
    public void Every_edit_can_be_made_and_most_of_them_change_the_result()
    {
        var before = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.All).WithContainer()).Sources;
        var idle = Edits.All.Where(edit => GeneratorSession.RunOnce(edit.Apply(ProjectUnderTest.Of(Chat.All).WithContainer())).Sources.SequenceEqual(before));

        Assert.Equal(["comment", "move files", "unrelated class"], idle.Select(edit => edit.Name).Order(StringComparer.Ordinal));
    }

    // Somebody types into one of three files that aren't there in the beginning, or deletes it.
    private static Gen<Edit> Typing => Gen.Select(Gen.Int[0, 2], Gen.Bool, MistypedSource.Mostly)
        .Select((number, deletes, source) => new Edit(
            $"file {number}: {(deletes ? "deleted, or else " : "")}{source.Text}",
            project => deletes && project.Files.Any(file => file.Path == $"Typed{number}.cs")
                ? project.Without($"Typed{number}.cs")
                : project.With($"Typed{number}.cs", source.Text)));
}
