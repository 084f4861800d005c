namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>What sources about those who use a factory find around them, beside <see cref="Surroundings"/>: an asynchronous service and a synchronous one.</summary>
internal static class Services
{
    public const string FileName = "Services.cs";

    public const string Source = """
        namespace Acme.Chat;

        public interface IHistory
        {
            int Count { get; }
            event EventHandler? Changed;
            Task SaveAsync(CancellationToken cancellationToken = default);
        }

        [ScopedFactory(typeof(IHistory))]
        public sealed class History(UserContext user) : IHistory, IAsyncInitializable
        {
            public UserContext User => user;
            public int Count => 0;
            public event EventHandler? Changed { add { } remove { } }
            public Task SaveAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
            public Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }

        public interface IDrafts
        {
            int Count { get; }
            event EventHandler? Changed;
            Task SaveAsync(CancellationToken cancellationToken = default);
        }

        [ScopedFactory(typeof(IDrafts))]
        public sealed class Drafts(UserContext user) : IDrafts
        {
            public UserContext User => user;
            public int Count => 0;
            public event EventHandler? Changed { add { } remove { } }
            public Task SaveAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
        }
        """;
}
