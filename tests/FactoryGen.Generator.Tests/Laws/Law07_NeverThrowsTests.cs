namespace FactoryGen.Generator.Tests.Laws;

/// <summary>
/// No input makes the generator throw: every run of the harness fails on an exception (CS8785 to a user), and what is generated parses. These are
/// the declarations that somebody thought of; Properties/MistypedSourceTests makes others of them and of all other samples.
/// </summary>
public sealed class Law07_NeverThrowsTests
{
    private const string Rich = """
        #nullable enable
        namespace Acme.Chat
        {
            [ScopeContext]
            public sealed partial record UserContext([property: ScopeKey] string UserId, [property: ScopeKey] Guid Tenant = default);

            public interface IDesk { UserContext User { get; } }

            [ScopedFactory(typeof(IDesk), FactoryName = "Desks", Context = typeof(UserContext))]
            internal sealed class Desk : IDesk, IAsyncInitializable
            {
                [FactoryConstructor]
                public Desk(UserContext user, Lamp lamp, List<(int A, string? B)>? list = null, int count = 3, params string[] tags) => User = user;

                public UserContext User { get; }

                Task IAsyncInitializable.InitializeAsync(CancellationToken token) => Task.CompletedTask;
            }

            [ScopedFactory<Lamp>]
            public class Lamp
            {
                [FactoryConstructor]
                public static ValueTask<Lamp> CreateAsync(UserContext user, CancellationToken token) => new(new Lamp());

                [AsyncInitializer]
                internal async ValueTask Start() { await Task.Yield(); }
            }
        }
        """;

    [Theory]
    [InlineData("[ScopedFactory] class")]
    [InlineData("[ScopedFactory(")]
    [InlineData("[ScopedFactory(typeof())] class C { }")]
    [InlineData("[ScopedFactory(typeof(C<>))] class C<T>(UserContext user) { }")]
    [InlineData("[ScopedFactory(null)] class C(UserContext user) { }")]
    [InlineData("[ScopedFactory(typeof(int*))] class C(UserContext user) { }")]
    [InlineData("[ScopedFactory(typeof(void))] class C(UserContext user) { }")]
    [InlineData("[ScopedFactory(FactoryName = null)] class C(UserContext user) { }")]
    [InlineData("[ScopedFactory(FactoryName = 3)] class C(UserContext user) { }")]
    [InlineData("[ScopedFactory(Context = null)] class C { }")]
    [InlineData("[ScopedFactory(Context = typeof(Missing))] class C { }")]
    [InlineData("[ScopedFactory, ScopedFactory] class C(UserContext user) { }")]
    [InlineData("[ScopedFactory] partial class C(UserContext user) { } [ScopedFactory] partial class C { }")]
    [InlineData("[ScopedFactory] class C(UserContext user) { } [ScopedFactory] class C(UserContext user) { }")]
    [InlineData("[ScopedFactory] class C(UserContext user) : C { }")]
    [InlineData("[ScopedFactory] class C(UserContext user, C c) { }")]
    [InlineData("[ScopedFactory] class A(UserContext user, B b) { } [ScopedFactory] class B(UserContext user, A a) { }")]
    [InlineData("[ScopedFactory] class C(UserContext user, CFactory factory) { }")]
    [InlineData("[ScopedFactory] class C(UserContext user, __arglist) { }")]
    [InlineData("[ScopedFactory] class C(UserContext user, int x = 1 + \"a\") { }")]
    [InlineData("[ScopedFactory] class C(UserContext user, delegate*<int, void> f, TypedReference t, ref readonly int r) { }")]
    [InlineData("[ScopedFactory] class C(UserContext user) { [AsyncInitializer] Missing M(); [AsyncInitializer] Task M(ref int x) => null; }")]
    [InlineData("[ScopedFactory] class C { [FactoryConstructor] static C Create(UserContext) }")]
    [InlineData("[ScopedFactory] enum E { } [ScopedFactory] delegate void D(); [ScopedFactory] interface I { } [ScopedFactory] struct S { } [ScopedFactory] static class T { }")]
    [InlineData("[ScopeContext] partial record R { [ScopeKey] string }")]
    [InlineData("[ScopeContext] partial class R : R { [ScopeKey] public string Id { get; } }")]
    [InlineData("[ScopeContext] partial class R { [ScopeKey] public Missing Id { get; } [ScopeKey] public Missing<int> Other { get; } }")]
    [InlineData("[ScopeContext] partial record R([property: ScopeKey] K Id); record K(K Inner);")]
    [InlineData("[ScopeContext] partial record R([property: ScopeKey] (K, K) Id); record struct K((K, K) Inner);")]
    [InlineData("[ScopeContext] partial enum R { } [ScopeContext] partial interface I { [ScopeKey] string Id { get; } } [ScopeContext] ref partial struct S { }")]
    [InlineData("[assembly: ScopedFactory] [ScopeContext]")]
    [InlineData("class Outer<T> { [ScopedFactory] class C(UserContext user) { } private class P { [ScopedFactory] class D(UserContext user) { } } file class F { [ScopedFactory] class G(UserContext u) { } } }")]
    [InlineData("file class F(UserContext user) { } [ScopedFactory] file class G(UserContext user) { }")]
    public void Law07_Declarations_that_make_no_sense(string source) => AssertParses(new GeneratorSession(), Chat.User.Replace("namespace Acme.Chat;", "", StringComparison.Ordinal) + source);

    [Fact]
    public void Law07_Without_the_runtime_or_with_two_of_it()
    {
        var session = new GeneratorSession();
        session.Run(ProjectUnderTest.Of(Rich) with { References = [] });
        session.Run(ProjectUnderTest.Of(Rich, "namespace FactoryGen; public class ScopedFactoryAttribute : Attribute { } public class ScopeContextAttribute(int x) : Attribute { } public class ScopeKeyAttribute : Attribute { }"));
    }

    private static void AssertParses(GeneratorSession session, string text)
    {
        var run = session.Run(ProjectUnderTest.Of(text).WithContainer());
        foreach (var source in run.Result.GeneratedSources)
        {
            var errors = source.SyntaxTree.GetDiagnostics().ToList();
            Assert.True(errors.Count == 0, $"{string.Join('\n', errors)}\n{source.SourceText}\nfrom\n{text}");
        }
    }
}
