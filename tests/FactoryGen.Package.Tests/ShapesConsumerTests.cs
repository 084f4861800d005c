using System.Text.RegularExpressions;

namespace FactoryGen.Package.Tests;

/// <summary>
/// Declarations as people really write them, in a project that has nothing but the package: what is supported builds without a warning, what
/// isn't has an error of its own. Each shape by itself, with all its details, is a test of the generator.
/// </summary>
public sealed partial class ShapesConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task Every_supported_shape_builds_with_warnings_as_errors_and_runs()
    {
        var consumer = new Consumer(package, "shapes");
        consumer.WriteProgram("Shapes.csproj", "net10.0", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>Recommended</AnalysisMode><UseAppHost>false</UseAppHost>");
        consumer.Write("Contexts.cs", """
            using System.Security.Claims;
            using FactoryGen;

            namespace Acme;

            internal abstract record Owned([property: ScopeKey] string Id);

            // The key is inherited, and a context derives from a context.
            [ScopeContext] internal partial record UserContext(string Id) : Owned(Id);

            [ScopeContext] internal sealed partial record AdminContext(string Id, [property: ScopeKey] int Level) : UserContext(Id);

            // It can't remember its scope, so it is found by its key.
            [ScopeContext] internal readonly record struct Seat([property: ScopeKey] int Number);

            [ScopeContext]
            internal sealed class Plain(Guid id)
            {
                [ScopeKey] public Guid Id { get; } = id;
            }

            // Nobody here owns the type.
            internal static class Tenancy
            {
                [ScopeKey] public static string KeyOf(ClaimsPrincipal user) => user.Identity?.Name ?? "";
            }
            """);
        consumer.Write("Services.cs", """
            using System.Diagnostics.CodeAnalysis;
            using System.Security.Claims;
            using FactoryGen;

            namespace Acme
            {
                [ScopedFactory]
                internal sealed partial class Partial
                {
                    public partial Partial(UserContext user, int size = 3);

                    public string Text { get => field.ToUpperInvariant(); private set; }
                }

                internal sealed partial class Partial
                {
                    public partial Partial(UserContext user, int size) => Text = $"{user.Id}{size}";
                }

                [ScopedFactory]
                internal sealed class Required
                {
                    [SetsRequiredMembers] public Required(UserContext user) => Owner = user.Id;

                    public required string Owner { get; init; }
                }

                [ScopedFactory]
                internal sealed class Optional(UserContext user, string? note, DayOfWeek day = DayOfWeek.Friday, params string[] more)
                {
                    public string Text => $"{user.Id} {note ?? "-"} {day} {more.Length}";
                }

                internal interface IExplicit
                {
                    string Text { get; }
                }

                [ScopedFactory(typeof(IExplicit))]
                internal sealed class Explicit(UserContext user) : IExplicit, IAsyncInitializable, IAsyncDisposable
                {
                    private bool _isReady;

                    string IExplicit.Text => $"{user.Id} {_isReady}";

                    async Task IAsyncInitializable.InitializeAsync(CancellationToken cancellationToken)
                    {
                        await Task.Yield();
                        _isReady = true;
                    }

                    ValueTask IAsyncDisposable.DisposeAsync() => default;
                }

                internal abstract class Initialized
                {
                    public string Text { get; protected set; } = "";

                    [AsyncInitializer]
                    public virtual Task StartAsync()
                    {
                        Text += "base";
                        return Task.CompletedTask;
                    }
                }

                [ScopedFactory]
                internal sealed class Inherits(UserContext user) : Initialized
                {
                    public string Id => user.Id;
                }

                [ScopedFactory]
                internal sealed class Overrides(UserContext user) : Initialized
                {
                    public override async Task StartAsync()
                    {
                        await base.StartAsync();
                        Text += " " + user.Id;
                    }
                }

                // The first takes what only generated code declares; the others have the names that generated code uses itself.
                [ScopedFactory]
                internal sealed class Takes(UserContext user, PartialFactory factory)
                {
                    public string Text => factory.Get(user).Text;
                }

                [ScopedFactory]
                internal sealed class Collides(UserContext context, IExplicit scopes, string _slot, string cancellationToken, string @class, string über)
                {
                    public string Text => context.Id + scopes.Text + _slot + cancellationToken + @class + über;
                }

                internal static class Outer
                {
                    [ScopedFactory]
                    internal sealed class Nested(Seat seat)
                    {
                        public string Text => $"seat {seat.Number}";
                    }
                }

                [ScopedFactory]
                internal sealed class OfPlain(Plain plain)
                {
                    public Guid Id => plain.Id;
                }

                [ScopedFactory]
                internal sealed class OfForeign(ClaimsPrincipal user)
                {
                    public string? Name => user.Identity?.Name;
                }

                [ScopedFactory<IExplicit>]
                internal sealed class OfAdmin(AdminContext admin) : IExplicit
                {
                    public string Text => $"{admin.Id} {admin.Level}";
                }
            }

            namespace Acme.System
            {
                [ScopedFactory]
                internal sealed class Partial(UserContext user)
                {
                    public string Text => user.Id;
                }
            }

            namespace Acme.FactoryGen
            {
                [ScopedFactory]
                internal sealed class Partial(UserContext user, Acme.System.Partial other)
                {
                    public string Text => user.Id + other.Text;
                }
            }

            [ScopedFactory]
            internal sealed class Global(Acme.UserContext user)
            {
                public string Text => user.Id;
            }
            """);
        consumer.Write("Program.cs", """
            using System.Security.Claims;
            using Acme;
            using FactoryGen;

            await using var users = new ScopeHost<UserContext>();
            await using var admins = new ScopeHost<AdminContext>();
            await using var seats = new ScopeHost<Seat>();
            await using var plains = new ScopeHost<Plain>();
            await using var foreigners = new ScopeHost<ClaimsPrincipal>();
            var (user, admin, seat, plain) = (new UserContext("ada"), new AdminContext("eve", 1), new Seat(7), new Plain(Guid.NewGuid()));
            var foreigner = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Name, "kim")], "test"));
            await using var lease = users.Enter(user);
            await using var ofAdmin = admins.Enter(admin);
            await using var ofSeat = seats.Enter(seat);
            await using var ofPlain = plains.Enter(plain);
            await using var ofForeigner = foreigners.Enter(foreigner);

            var partials = new PartialFactory(users);
            var explicits = new ExplicitFactory(users);
            var inner = new Acme.System.PartialFactory(users);
            Console.WriteLine(partials.Get(user).Text);
            Console.WriteLine(new RequiredFactory(users).Get(user).Owner);
            Console.WriteLine(new OptionalFactory(users, null).Get(user).Text);
            Console.WriteLine((await explicits.GetAsync(user)).Text);
            Console.WriteLine((await new InheritsFactory(users).GetAsync(user)).Text);
            Console.WriteLine((await new OverridesFactory(users).GetAsync(user)).Text);
            Console.WriteLine(new TakesFactory(users, partials).Get(user).Text);
            Console.WriteLine((await new CollidesFactory(users, explicits, "1", "2", "3", "4").GetAsync(user)).Text);
            Console.WriteLine(new NestedFactory(seats).Get(new Seat(7)).Text);
            Console.WriteLine(new OfPlainFactory(plains).Get(plain).Id == plain.Id);
            Console.WriteLine(new OfForeignFactory(foreigners).Get(foreigner).Name);
            Console.WriteLine(new OfAdminFactory(admins).Get(admin).Text);
            Console.WriteLine(new Acme.FactoryGen.PartialFactory(users, inner).Get(user).Text);
            Console.WriteLine(new GlobalFactory(users).Get(new UserContext("ada")).Text);
            """);

        Assert.Equal(
            """
            ADA3
            ada
            ada - Friday 0
            ada True
            base
            base ada
            ADA3
            adaada True1234
            seat 7
            True
            kim
            eve 1
            adaada
            ada

            """,
            await consumer.BuildAndRunAsync("Shapes.csproj"),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Every_shape_that_is_not_supported_has_an_error_of_its_own()
    {
        var consumer = new Consumer(package, "unsupported");
        consumer.WriteProgram("Unsupported.csproj", "net10.0");
        consumer.Write("Program.cs", """
            using FactoryGen;

            Console.WriteLine(typeof(UserContext));

            [ScopeContext] internal sealed partial record UserContext([property: ScopeKey] string UserId);

            [ScopeContext] internal sealed partial record Generic<T>([property: ScopeKey] string UserId);

            [ScopedFactory] internal struct Struct(UserContext user) { public readonly UserContext User => user; }

            [ScopedFactory] internal sealed class Open<T>(UserContext user) { public UserContext User => user; }

            [ScopedFactory] file sealed class Local(UserContext user) { public UserContext User => user; }

            [ScopedFactory] internal sealed class ByReference(UserContext user, in int number) { public UserContext User => user; public int Number { get; } = number; }
            """);

        var (exitCode, output) = await consumer.TryRunAsync("build", "Unsupported.csproj", "-nologo");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(
            ["FG1002 Struct", "FG1003 Open", "FG1004 Local", "FG1012 number", "FG1035 Generic"],
            Errors().Matches(output).Select(static error => $"{error.Groups[1].Value} {error.Groups[2].Value}").Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@": error (\w*): .*?'(\w{2,})")]
    private static partial Regex Errors();
}
