namespace FactoryGen.Package.Tests.Legacy;

/// <summary>
/// One solution, built once: the same implementation with its legacy entry points as it is at each date, and those who use them, in the same project and in
/// others. The machine's time zone and culture are hostile, and its environment has another date.
/// </summary>
public sealed class StageBuild(PackedPackage package) : IAsyncLifetime
{
    public const string Hint = "2026-11-30";
    public const string Warn = "2026-12-01";
    public const string Error = "2027-03-01";
    public const string Removed = "2027-06-01";

    // 2026-12-01T00:00:00Z; a second earlier it is the day before.
    private const string EpochOfWarn = "1796083200";
    private const string EpochBeforeWarn = "1796083199";

    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private readonly Consumer _consumer = new(package, "legacy stages");

    public string Output { get; private set; } = "";

    public string Folder => _consumer.Folder;

    public async ValueTask InitializeAsync()
    {
        WriteSources();
        WriteProducers();
        WriteConsumers();
        _consumer.WriteSolution("Stages.slnx");
        _consumer.SetVariable("SOURCE_DATE_EPOCH", EpochOfWarn);
        _consumer.SetVariable("TZ", "Pacific/Kiritimati");
        _consumer.SetVariable("LANG", "th_TH.UTF-8");
        _consumer.SetVariable("LC_ALL", "th_TH.UTF-8");
        (_, Output) = await _consumer.TryRunAsync("build", "Stages.slnx", "-nologo");
    }

    /// <summary>What the build printed about a project.</summary>
    public string[] About(string project) => Printed.About(project, Output);

    /// <summary>Whether the project has an assembly.</summary>
    public bool HasBuilt(string project) => File.Exists(AssemblyOf(project));

    public string AssemblyOf(string project, string? assembly = null) => Path.Combine(Folder, project, "bin", "Debug", "net10.0", $"{assembly ?? project}.dll");

    /// <summary>Builds a project again as CI often does: MSBuild makes errors of warnings, but for those that a file beside the solution names.</summary>
    public Task<(int ExitCode, string Output)> RebuildWithWarningsAsErrorsAsync(string project)
    {
        _consumer.Write("Directory.Build.rsp", "-warnnotaserror:FG4013,FG4040,FG4041,FG4061,FG4100,FG4101");
        return _consumer.TryRunAsync("build", $"{project}/{project}.csproj", "-nologo", "--no-restore", "--no-incremental", "-warnaserror");
    }

    public Task<(int ExitCode, string Output)> RunAsync(string project) => _consumer.TryRunAsync(AssemblyOf(project));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void WriteSources()
    {
        _consumer.Write("Chat.cs", """
            using FactoryGen;

            namespace Acme.Chat;

            [ScopeContext]
            public sealed partial record UserContext([property: ScopeKey] string UserId);

            [ScopedFactory]
            [LegacyEntryPoint("Acme.Legacy.Caches.GetCache", Adapter = nameof(FromId), WarnFrom = "2026-12-01", ErrorFrom = "2027-03-01", RemoveFrom = "2027-06-01", Link = "https://example.com/issues/1144")]
            public sealed class SessionCache(UserContext user)
            {
                public string UserId => user.UserId;

                internal static UserContext FromId(string userId) => new(userId);
            }
            """);
        _consumer.Write("Old.cs", """
            namespace Acme.App;

            public static class Old
            {
                public static object Of(string userId) => Acme.Legacy.Caches.GetCache(userId);
            }
            """);
    }

    /// <summary>The assembly that others refer to, at each date.</summary>
    private void WriteProducers()
    {
        foreach (var (name, date, more) in new[] { ("ChatHint", Hint, ""), ("ChatWarn", Warn, ""), ("ChatError", Error, ""), ("ChatRemoved", Removed, ""), ("ChatBare", Removed, "<FactoryGenTombstones>false</FactoryGenTombstones>") })
        {
            Write(name, $"<AssemblyName>Acme.Chat</AssemblyName>{Dated(date)}{more}{Strict}", Source("Chat.cs") + Package());
        }
    }

    private void WriteConsumers()
    {
        // Declared and used in one project.
        foreach (var (name, properties) in new[]
        {
            ("OwnHint", Dated(Hint) + Strict), ("OwnWarn", Dated(Warn) + Strict), ("OwnError", Dated(Error)), ("OwnRemoved", Dated(Removed)),
            ("Undated", "<SOURCE_DATE_EPOCH></SOURCE_DATE_EPOCH>"), ("Epoch", ""), ("EpochBefore", $"<SOURCE_DATE_EPOCH>{EpochBeforeWarn}</SOURCE_DATE_EPOCH>"),
            ("NoDate", Dated("2026-13-01")), ("NoWarned", Dated(Warn) + "<NoWarn>$(NoWarn);FG4100</NoWarn>" + Strict),
        })
        {
            Write(name, properties, Source("Chat.cs") + Source("Old.cs") + Package());
        }

        // Long removed, if the clock had its way.
        _consumer.Write("Today/Past.cs", """
            using FactoryGen;

            namespace Acme.Chat;

            [ScopeContext]
            public sealed partial record UserContext([property: ScopeKey] string UserId);

            [ScopedFactory]
            [LegacyEntryPoint("Acme.Legacy.Caches.GetCache", WarnFrom = "2020-12-01", ErrorFrom = "2021-03-01", RemoveFrom = "2021-06-01")]
            public sealed class SessionCache(UserContext user)
            {
                public string Id => Acme.Legacy.Caches.GetCache(user).ToString()!;
            }
            """);
        Write("Today", Dated("today"), Package());

        // Another project's, by its metadata and the own date; the producer's stage is the floor.
        foreach (var (name, producer, date) in new[]
        {
            ("AtHint", "ChatHint", Hint), ("AtWarn", "ChatHint", Warn), ("AtError", "ChatHint", Error), ("AtRemoved", "ChatHint", Removed),
            ("AfterWarn", "ChatWarn", Hint), ("AfterError", "ChatError", Hint), ("AfterRemoved", "ChatRemoved", Hint), ("AfterBare", "ChatBare", Removed),
        })
        {
            Write(name, Dated(date) + Strict, Source("Old.cs") + Reference(producer) + Package());
        }

        // Every kind of use of what is removed.
        _consumer.Write("Uses.cs", """
            using Acme.Legacy;
            using static Acme.Legacy.Caches;
            using Old = Acme.Legacy.Caches;

            namespace Acme.App;

            /// <summary>See <see cref="Caches.GetCache(string)"/>.</summary>
            public static class Uses
            {
                public static object Call(string userId) => Caches.GetCache(userId);

                public static object Aliased(string userId) => Old.GetCache(userId);

                public static object Imported(string userId) => GetCache(userId);

                public static Func<string, object> Handed() => Caches.GetCache;

                public static string Named() => nameof(Caches.GetCache);

                public static Type Kind() => typeof(Caches);

                [Obsolete]
                public static object Obsolete(string userId) => Caches.GetCache(userId);

            #pragma warning disable FG4100, FG4102
                public static object Hidden(string userId) => Caches.GetCache(userId);
            #pragma warning restore FG4100, FG4102
            }
            """);
        Write("Uses", Dated(Removed) + "<GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CS1591;CS0618</NoWarn>", Source("Chat.cs") + Source("Uses.cs") + Package());

        // Without anything of FactoryGen in the compiler.
        foreach (var (name, producer) in new[] { ("PlainHint", "ChatHint"), ("PlainWarn", "ChatWarn"), ("PlainError", "ChatError") })
        {
            Write(name, Dated(Removed), Source("Old.cs") + Reference(producer)
                + $"""<PackageReference Include="FactoryGen" Version="{package.Version}" ExcludeAssets="analyzers;build;buildTransitive" />""");
        }

        _consumer.Write("Caller/Program.cs", """
            using Acme.Chat;
            using FactoryGen;

            var scopes = new ScopeHost<UserContext>();
            using var shims = ShimHost.Use(new Services(new SessionCacheFactory(scopes)));
            await using var lease = scopes.Enter(new UserContext("ada"));
            try
            {
                Console.WriteLine(Acme.Legacy.Caches.GetCache("ada").UserId);
            }
            catch (Exception error)
            {
                Console.WriteLine($"{error.GetType().Name}: {error.Message}");
            }

            internal sealed class Services(SessionCacheFactory factory) : IServiceProvider
            {
                public object? GetService(Type type) => type == typeof(SessionCacheFactory) ? factory : null;
            }
            """);
        Write("Caller", "<OutputType>Exe</OutputType><UseAppHost>false</UseAppHost>" + Dated(Hint), Reference("ChatHint") + Package());
    }

    private void Write(string name, string properties, string items) =>
        _consumer.WriteProject($"{name}/{name}.csproj", $"<TargetFramework>net10.0</TargetFramework><EnableNETAnalyzers>false</EnableNETAnalyzers>{properties}", items);

    private string Package() => Consumer.PackageReference("FactoryGen", package.Version);

    private static string Dated(string date) => $"<FactoryGenDate>{date}</FactoryGenDate>";

    private static string Source(string file) => $"""<Compile Include="../{file}" />""";

    private static string Reference(string project) => $"""<ProjectReference Include="../{project}/{project}.csproj" />""";
}
