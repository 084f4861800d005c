namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Asynchronous factories, compiled and run: each way to be one, and what becomes of failures.</summary>
public sealed class AsynchronousTests
{
    private const string Program = """
        using Acme.Chat;

        internal static partial class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                UserContext ada = new("ada"), bob = new("bob");
                await using var leaseOfAda = scopes.Enter(ada);
                await using var leaseOfBob = scopes.Enter(bob);
                IAsyncScopedFactory<UserContext, Box> factory = new BoxFactory(scopes);

                var boxes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => factory.GetAsync(ada))));
                Assert.Single(boxes.Distinct());
                Assert.Equal(1, boxes[0].Ready);
                Assert.Same(boxes[0], await factory.GetAsync(ada, new CancellationToken(canceled: true)));
                Assert.Same(factory.GetAsync(ada), factory.GetAsync(ada));
                Assert.NotSame(boxes[0], await factory.GetAsync(bob, CancellationToken.None));
            }
        }
        """;

    [Theory]
    [InlineData("[AsyncInitializer] public async Task Start(CancellationToken token) { await Task.Yield(); token.ThrowIfCancellationRequested(); Ready++; }", "")]
    [InlineData("[AsyncInitializer] public async Task Start() { await Task.Yield(); Ready++; }", "")]
    [InlineData("[AsyncInitializer] internal async ValueTask Start(CancellationToken token) { await Task.Yield(); Ready++; }", "")]
    [InlineData("[AsyncInitializer] internal ValueTask Start() { Ready++; return default; }", "")]
    [InlineData("public async Task InitializeAsync(CancellationToken token) { await Task.Yield(); Ready++; }", " : IAsyncInitializable")]
    [InlineData("async Task IAsyncInitializable.InitializeAsync(CancellationToken token) { await Task.Yield(); Ready++; }", " : IAsyncInitializable")]
    [InlineData("[AsyncInitializer] public async Task InitializeAsync(CancellationToken token) { await Task.Yield(); Ready++; }", " : IAsyncInitializable")]
    [InlineData("", " : Starting")]
    [InlineData("[FactoryConstructor] public static async Task<Box> CreateAsync(UserContext user, CancellationToken token) { await Task.Yield(); return new(user) { Ready = 1 }; }", "")]
    [InlineData("[FactoryConstructor] public static async ValueTask<Box> CreateAsync(UserContext user) { await Task.Yield(); return new(user) { Ready = 1 }; }", "")]
    [InlineData("[FactoryConstructor] public static Task<Box> Create(CancellationToken token, UserContext user) => Task.FromResult(new Box(user)); [AsyncInitializer] public async Task Start() { await Task.Yield(); Ready++; }", "")]
    [InlineData("[FactoryConstructor] public static Box Create(UserContext user) => new(user); [AsyncInitializer] public async Task Start() { await Task.Yield(); Ready++; }", "")]
    public Task Each_way_to_be_asynchronous(string member, string baseList) => CompiledTest.RunAsync(Chat.User, $$"""
        using Acme.Chat;

        public abstract class Starting : IAsyncInitializable
        {
            public int Ready { get; set; }

            public virtual Task InitializeAsync(CancellationToken cancellationToken) { Ready++; return Task.CompletedTask; }
        }

        [ScopedFactory]
        public sealed class Box(UserContext user){{baseList}}
        {
            public UserContext User => user;

            {{(baseList == " : Starting" ? "" : "public int Ready { get; set; }")}}

            {{member}}
        }
        """, Program);

    [Fact]
    public Task A_failed_initialiser_is_told_as_it_is_and_tried_again() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory]
        public sealed class Box(UserContext user) : IAsyncDisposable
        {
            public static List<string> Log { get; } = new();

            [AsyncInitializer]
            public async Task Start()
            {
                await Task.Yield();
                Log.Add("start " + user.UserId);
                if (Log.Count == 1)
                {
                    throw new FormatException("the first time");
                }
            }

            public ValueTask DisposeAsync()
            {
                Log.Add("dispose");
                return default;
            }
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext("ada");
                await using (scopes.Enter(ada))
                {
                    var factory = new BoxFactory(scopes);
                    Assert.Equal("the first time", (await Assert.ThrowsAsync<FormatException>(() => factory.GetAsync(ada))).Message);
                    Assert.Equal(new[] { "start ada", "dispose" }, Box.Log);
                    await factory.GetAsync(ada);
                    Assert.Equal(new[] { "start ada", "dispose", "start ada" }, Box.Log);
                }

                Assert.Equal(new[] { "start ada", "dispose", "start ada", "dispose" }, Box.Log);
            }
        }
        """);

    [Fact]
    public Task What_a_failed_creator_has_built_is_disposed_when_the_initialiser_fails() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory]
        public sealed class Box : IDisposable
        {
            public static int Disposed;

            [FactoryConstructor]
            public static async Task<Box> CreateAsync(UserContext user) { await Task.Yield(); return new(); }

            [AsyncInitializer]
            public Task Start() => throw new FormatException();

            public void Dispose() => Disposed++;
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                await Assert.ThrowsAsync<FormatException>(() => new BoxFactory(scopes).GetAsync(ada));
                Assert.Equal(1, Box.Disposed);
            }
        }
        """);
}
