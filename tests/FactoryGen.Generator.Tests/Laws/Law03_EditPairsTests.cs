namespace FactoryGen.Generator.Tests.Laws;

/// <summary>
/// An edit that changes no model re-runs no output. Each pair states why every output of every step was there after the edit
/// (<c>Cached</c>: its input was the same; <c>Unchanged</c>: it was made again and found equal; <c>Modified</c>, <c>New</c>, <c>Removed</c>),
/// and which files were written again. What isn't listed was cached.
/// </summary>
public sealed class Law03_EditPairsTests
{
    private const string Nothing = "";

    private static readonly ProjectUnderTest Project = ProjectUnderTest.Of(Chat.All).WithContainer();

    [Fact]
    public void Law03_First_run_makes_everything() => Assert.Equal(
        """
        ContextHintNames: New
        Contexts: New
        Graph: New
        LegacyFactories: New
        LinkedServices: New, New
        LinkedServicesByTypeArgument: New
        NamedContexts: New
        Registration: New
        RegistrationName: New
        Services: New, New
        ServicesByTypeArgument: New
        SourceOutput: New, New, New, New, New
        """,
        new GeneratorSession(trackSteps: true).Run(Project).Reasons);

    [Fact]
    public void Law03_No_edit() => AssertPair(project => project, Nothing, Nothing);

    [Fact]
    public void Law03_Unrelated_file() =>
        AssertPair(project => project.With("Other.cs", "namespace Acme.Other; public sealed class Nothing { }"), Nothing, Nothing);

    [Fact]
    public void Law03_Edit_of_an_unrelated_file() => AssertPair(Edit("File1.cs", "lock (Texts) ", ""), Nothing, Nothing);

    [Fact]
    public void Law03_Body_of_an_annotated_class() =>
        AssertPair(Edit("File3.cs", "public UserContext User => user;", "public UserContext User { get { return user; } }"), Nothing, Nothing);

    [Fact]
    public void Law03_Comment() => AssertPair(Edit("File3.cs", "[ScopedFactory]", "/* a comment */ [ScopedFactory] // and another\n"), Nothing, Nothing);

    [Fact]
    public void Law03_New_member_of_a_context() =>
        AssertPair(Edit("File0.cs", "string DisplayName = \"\");", "string DisplayName = \"\") { public string Initials => DisplayName; }"), Nothing, Nothing);

    [Fact]
    public void Law03_New_constructor_parameter() => AssertPair(
        Edit("File3.cs", "SessionCache(UserContext user)", "SessionCache(UserContext user, int size)"),
        "Acme.Chat.SessionCache.Factory",
        """
        Graph: Modified
        LinkedServices: Unchanged, Modified
        LinkedServicesByTypeArgument: Unchanged
        Registration: Unchanged
        Services: Cached, Modified
        SourceOutput: Cached, Modified, Cached, Cached, Cached
        """);

    [Fact]
    public void Law03_New_class() => AssertPair(
        project => project.With("Extra.cs", "namespace Acme.Chat; [ScopedFactory] public sealed class Extra(UserContext user) { public UserContext User => user; }"),
        "Acme.Chat.Extra.Factory FactoryGen.Registration",
        """
        Graph: Modified
        LinkedServices: Unchanged, Unchanged, New
        LinkedServicesByTypeArgument: Unchanged
        Registration: Modified
        Services: Cached, Cached, New
        SourceOutput: Cached, Cached, New, Cached, Cached, Modified
        """);

    [Fact]
    public void Law03_Removed_class() => AssertPair(
        project => project.Without("File4.cs"),
        "-Acme.Chat.AgentRunner.Factory FactoryGen.Registration",
        """
        Graph: Modified
        LinkedServices: Unchanged, Unchanged
        LinkedServicesByTypeArgument: Removed
        Registration: Modified
        ServicesByTypeArgument: Removed
        SourceOutput: Cached, Cached, Removed, Cached, Modified
        """);

    [Fact]
    public void Law03_Renamed_key() => AssertPair(
        Edit("File0.cs", "string UserId", "string Id"),
        "Acme.Chat.UserContext.ScopeContext",
        """
        Contexts: Modified
        NamedContexts: Modified
        Registration: Unchanged
        SourceOutput: Cached, Cached, Cached, Modified, Cached
        """);

    [Fact]
    public void Law03_Changed_colour_of_a_dependency() => AssertPair(
        Edit("File2.cs", "[AsyncInitializer]", ""),
        "Acme.Chat.AgentRunner.Factory Acme.Chat.WebSocketManager.Factory FactoryGen.Registration",
        """
        Graph: Modified
        LinkedServices: Modified, Unchanged
        LinkedServicesByTypeArgument: Modified
        Registration: Modified
        Services: Modified, Cached
        SourceOutput: Modified, Cached, Modified, Cached, Modified
        """);

    [Fact]
    public void Law03_Renamed_initialiser_of_a_dependency() => AssertPair(
        Edit("File2.cs", "ConnectAsync", "StartAsync"),
        "Acme.Chat.AgentRunner.Factory Acme.Chat.WebSocketManager.Factory",
        """
        Graph: Modified
        LinkedServices: Modified, Unchanged
        LinkedServicesByTypeArgument: Modified
        Registration: Unchanged
        Services: Modified, Cached
        SourceOutput: Modified, Cached, Modified, Cached, Cached
        """);

    [Fact]
    public void Law03_Registration_name() => AssertPair(
        project => project with { Properties = project.Properties.Add("FactoryGenRegistrationName", "AddChat") },
        "FactoryGen.Registration",
        """
        Registration: Modified
        RegistrationName: Modified
        SourceOutput: Cached, Cached, Cached, Cached, Modified
        """);

    private static Func<ProjectUnderTest, ProjectUnderTest> Edit(string path, string from, string to) => project =>
    {
        var text = project.Files.Single(file => file.Path == path).Text;
        Assert.Contains(from, text, StringComparison.Ordinal);
        return project.With(path, text.Replace(from, to, StringComparison.Ordinal));
    };

    private static void AssertPair(Func<ProjectUnderTest, ProjectUnderTest> edit, string files, string reasons)
    {
        var session = new GeneratorSession(trackSteps: true);
        var before = session.Run(Project);

        var after = session.Run(edit(Project));

        var told = after.Reasons.Split('\n');
        Assert.Equal(before.Reasons.Split('\n').Length, told.Length);
        var notCached = told.Where(step => step.Split(": ")[1].Split(", ").Any(reason => reason != "Cached"));
        Assert.Equal($"files: {files}\n{reasons}", $"files: {after.RewrittenSince(before)}\n{string.Join('\n', notCached)}");
    }
}
