using System.Text;
using DiffEngine;

namespace FactoryGen.Generator.Tests.Snapshots;

/// <summary>The stand-in for Verify is itself worth a test: it must be able to fail.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("factorygen-snapshots-").FullName;
    private readonly List<string> _shown = [];

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_new_source_fails_and_leaves_a_received_file_named_as_Verify_names_it()
    {
        var failure = await Assert.ThrowsAsync<SnapshotException>(() => CompareAsync(("FooFactory.g", "class A\r\n{\r\n}\r\n")));

        Assert.Contains("New: Tests.Test#FooFactory.g.received.cs", failure.Message, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(PathOf("Tests.Test#FooFactory.g.received.cs"), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "class A\n{\n}\n"u8], bytes);
        Assert.Equal(["Tests.Test#FooFactory.g.received.cs ≠ Tests.Test#FooFactory.g.verified.cs"], _shown);
    }

    [Fact]
    public async Task An_equal_source_passes_and_leaves_no_received_file()
    {
        Write("Tests.Test#FooFactory.g.received.cs", "an earlier run's");
        Write("Tests.Test#FooFactory.g.verified.cs", "class A;\n");

        await CompareAsync(("FooFactory.g", "class A;\n"));

        Assert.Equal(["Tests.Test#FooFactory.g.verified.cs"], Names());
        Assert.Empty(_shown);
    }

    [Fact]
    public async Task A_difference_is_shown_line_by_line()
    {
        Write("Tests.Test#FooFactory.g.verified.cs", "1\n2\n3\n4\n5\nold\n7\n8\n9\n");

        var failure = await Assert.ThrowsAsync<SnapshotException>(() => CompareAsync(("FooFactory.g", "1\n2\n3\n4\n5\nnew\n7\n8\n9\n")));

        Assert.Contains("NotEqual: Tests.Test#FooFactory.g.received.cs", failure.Message, StringComparison.Ordinal);
        Assert.Contains("  …\n  4\n  5\n- old\n+ new\n  7\n  8\n", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("  9\n", failure.Message, StringComparison.Ordinal);
        Assert.Single(_shown);
    }

    [Fact]
    public async Task A_verified_file_that_no_source_claims_fails()
    {
        Write("Tests.Test#FooFactory.g.verified.cs", "class A;\n");
        Write("Tests.Test#BarFactory.g.verified.cs", "class B;\n");

        var failure = await Assert.ThrowsAsync<SnapshotException>(() => CompareAsync(("FooFactory.g", "class A;\n")));

        Assert.Contains("Delete: Tests.Test#BarFactory.g.verified.cs", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_of_a_test_whose_name_begins_the_same_are_left_alone()
    {
        Write("Tests.TestOther#FooFactory.g.verified.cs", "class A;\n");
        Write("Tests.TestOther#FooFactory.g.received.cs", "class A;\n");

        await CompareAsync();

        Assert.Equal(2, Names().Length);
    }

    [Fact]
    public async Task An_empty_run_against_verified_files_fails()
    {
        Write("Tests.Test#FooFactory.g.verified.cs", "class A;\n");

        await Assert.ThrowsAsync<SnapshotException>(() => CompareAsync());
    }

    private Task CompareAsync(params (string Name, string Text)[] targets) =>
        new Snapshot(_directory, "Tests.Test", Show, static (_, _) => { }).CompareAsync(targets);

    private Task<LaunchResult> Show(string received, string verified, Encoding? encoding)
    {
        _shown.Add($"{Path.GetFileName(received)} ≠ {Path.GetFileName(verified)}");
        return Task.FromResult(LaunchResult.Disabled);
    }

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    private string PathOf(string name) => Path.Combine(_directory, name);

    private string[] Names() => [.. Directory.EnumerateFiles(_directory).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
