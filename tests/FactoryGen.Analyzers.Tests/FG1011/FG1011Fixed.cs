using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1011;

public sealed class FG1011Fixed
{
    [Fact]
    public Task Offers_nothing_for_what_it_cannot_know() => Fix<FG1011RepairInitializerFix>.OffersNothingAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public {|FG1011:object|} ConnectAsync() => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class Presence(UserContext user)
        {
            [AsyncInitializer]
            private static Task {|FG1011:LoadAsync|}() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Async_void_becomes_async_Task() => Fix<FG1011RepairInitializerFix>.MakesAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            // first contact
            [AsyncInitializer]
            public async {|FG1011:void|} /* fire and forget */ ConnectAsync() => await Task.Yield();
        }

        [ScopedFactory]
        public sealed class Presence(UserContext user)
        {
            [AsyncInitializer]
            internal async {|FG1011:void|} LoadAsync(CancellationToken cancellationToken)
            {
                await Task.Delay(1, cancellationToken);
                return;
            }
        }
        """, """
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            // first contact
            [AsyncInitializer]
            public async Task /* fire and forget */ ConnectAsync() => await Task.Yield();
        }

        [ScopedFactory]
        public sealed class Presence(UserContext user)
        {
            [AsyncInitializer]
            internal async Task LoadAsync(CancellationToken cancellationToken)
            {
                await Task.Delay(1, cancellationToken);
                return;
            }
        }
        """,
        answer: "Task",
        title: "Make it 'async Task'");

    [Fact]
    public Task A_private_method_becomes_internal() => Fix<FG1011RepairInitializerFix>.MakesAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            private Task {|FG1011:ConnectAsync|}() => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class Presence(UserContext user)
        {
            [AsyncInitializer]
            Task {|FG1011:LoadAsync|}() => Task.CompletedTask;
        }
        """, """
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            internal Task ConnectAsync() => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class Presence(UserContext user)
        {
            [AsyncInitializer]
            internal Task LoadAsync() => Task.CompletedTask;
        }
        """,
        answer: "internal",
        title: "Make it 'internal'");
}
