using System.Runtime.CompilerServices;
using FactoryGen.CompilerServices;
using FactoryGen.Creations;
using FactoryGen.Scopes;

namespace FactoryGen;

/// <summary>
/// The registry of live scopes of one context type. Entering a context gives a lease of its scope; while one is held, the factories
/// that were created on this host hand out the scope's instances. Safe to call from any thread.
/// </summary>
/// <typeparam name="TContext">What separates one user from another.</typeparam>
public sealed class ScopeHost<TContext> : IAsyncDisposable, IDisposable, IFactoryDirectory
{
    private readonly ScopePopulation _population;
    private readonly FactoryDirectory _factories = new();
    private ScopeTable<TContext>? _table;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Creates a host without scopes. The key comes from the <see cref="ScopeContextAttribute">context type</see>.</summary>
    /// <param name="options">Limits and times, read now; null: the defaults.</param>
    /// <param name="timeProvider">Where time comes from; null: <see cref="TimeProvider.System"/>.</param>
    public ScopeHost(ScopeHostOptions? options = null, TimeProvider? timeProvider = null)
        : this(table: null, options, timeProvider)
    {
    }

    internal ScopeHost(ScopeTable<TContext>? table, ScopeHostOptions? options, TimeProvider? timeProvider)
    {
        options ??= new ScopeHostOptions();
        _table = table;
        Settings = new HostSettings(options, timeProvider ?? TimeProvider.System);
        Errors = new ErrorSink(options.OnError);
        LegacyEntrances = options.LegacyIdleTime is { } idleTime ? new LegacyEntrances<TContext>(this, idleTime) : null;
        _population = new ScopePopulation(this, Settings, CreateEnding, static ending => ending.Start(isAttended: false), Forget);
    }

    /// <summary>How many scopes are live: leased, or lingering after their last lease. Those in the course of ending don't count.</summary>
    public int ActiveScopes => _population.Live;

    /// <summary>How many scopes generated legacy shims entered on the host's account (<see cref="ScopeHostOptions.LegacyIdleTime"/>), since the host was created.</summary>
    public long LegacyEntries => LegacyEntrances?.Count ?? 0;

    internal HostSettings Settings { get; }

    /// <summary>The scopes that shims entered; null: they may not.</summary>
    internal LegacyEntrances<TContext>? LegacyEntrances { get; }

    internal ErrorSink Errors { get; }

    /// <summary>The container that created the host; null if none did.</summary>
    internal IServiceProvider? Container { get; init; }

    /// <summary>Enters a context's scope; a new one starts if none is live, also while an old one is still being disposed of.</summary>
    /// <param name="context">Whose scope. Any equal context reaches it for as long as a lease is held.</param>
    /// <returns>A lease that keeps the scope live until it is disposed of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException">The context's key, or a part of it, is null, empty or white: there is no shared scope.</exception>
    /// <exception cref="ScopeLimitExceededException"><see cref="ScopeHostOptions.MaxScopes"/> is reached and no scope lingers.</exception>
    /// <exception cref="ObjectDisposedException">The host has ended.</exception>
    public ScopeLease<TContext> Enter(TContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new ScopeLease<TContext>(context, EnterScope(context));
    }

    /// <summary>
    /// Ends a context's scope now, whoever holds a lease of it (a logout, a changed role): creations are cancelled and awaited, then
    /// everything is disposed of in reverse order of creation. Also awaits earlier ends of the same key that are still in progress.
    /// Does nothing if there is none.
    /// </summary>
    /// <param name="context">Whose scope.</param>
    /// <returns>
    /// A task that completes when everything is disposed of, after <see cref="ScopeHostOptions.DisposeTimeout"/> at the latest. From
    /// inside an initialiser or a disposer it does not wait: the end is only started, and failures go to <see cref="ScopeHostOptions.OnError"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException">The context's key, or a part of it, is null, empty or white.</exception>
    /// <exception cref="AggregateException">All failures of the clean-up; a <see cref="TimeoutException"/> for each part that was abandoned.</exception>
    public ValueTask EndAsync(TContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var isAwaited = !Flow.IsInside;
        List<ScopeEnding> endings = [];
        End(TableFor(context).FindAll(context), isAwaited, endings);
        return isAwaited && endings.Count > 0 ? new ValueTask(AwaitAsync(endings)) : ValueTask.CompletedTask;
    }

    /// <summary>Ends all scopes, all at the same time, and lets nobody enter any more. A second call awaits the first and reports nothing again.</summary>
    /// <returns>
    /// A task that completes when everything is disposed of, after <see cref="ScopeHostOptions.DisposeTimeout"/> at the latest. From
    /// inside an initialiser or a disposer it does not wait.
    /// </returns>
    /// <exception cref="AggregateException">All failures of the clean-up; a <see cref="TimeoutException"/> for each part that was abandoned.</exception>
    public ValueTask DisposeAsync()
    {
        var isAwaited = !Flow.IsInside;
        if (!_population.Close())
        {
            // The failures go to whoever made the first call.
            return isAwaited ? new ValueTask(_ended.Task) : ValueTask.CompletedTask;
        }

        LegacyEntrances?.Stop();

        List<ScopeEnding> endings = [];
        End(All(), isAwaited, endings);

        var end = EndAllAsync(endings, isAwaited);
        return isAwaited ? new ValueTask(end) : ValueTask.CompletedTask;
    }

    /// <summary>
    /// <see cref="DisposeAsync"/> for containers that are disposed of synchronously: blocks until it is done. Disposers run on the
    /// thread pool, so the calling thread's synchronization context can't deadlock.
    /// </summary>
    /// <exception cref="AggregateException">All failures of the clean-up.</exception>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    TFactory IFactoryDirectory.Find<TFactory>() => TryFindFactory<TFactory>() ?? _factories.Find<TFactory>();

    /// <summary>Enters a context's scope without a lease.</summary>
    /// <returns>What has to be <see cref="Leave"/>d; it refers to the context only while the scope lives.</returns>
    internal ScopeEntry EnterScope(TContext context)
    {
        var linked = context as IScopeContext;
        ref var link = ref linked is null ? ref Unsafe.NullRef<ScopeLink>() : ref linked.Link;
        var scope = TableFor(context).Enter(context, ref link, _population, out var isNew, out var evicted);
        evicted?.Start(isAttended: false);
        return isNew || linked is null ? scope : scope.Link(context!, this, ref link);
    }

    internal int AddFactory(object factory, Type implementation, object slot)
    {
        var index = _factories.Add(factory, implementation, slot);

        // All that this factory was given is there: whoever created it, the scopes end before the container disposes of that.
        _ = Container?.GetService(typeof(ScopeHostEnd<TContext>));
        return index;
    }

    internal object? SlotOf(object factory) => _factories.SlotOf(factory);

    /// <summary>Whether an entry leads from the context to a live scope of this host.</summary>
    internal bool IsGoodFor(TContext context, ScopeEntry entry) => ReferenceEquals(entry.Owner, context) && ReferenceEquals(entry.Host, this);

    /// <summary>The live scope of a context: the entry that the context is linked with, or the scope itself.</summary>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of it.</exception>
    internal ScopeEntry Find(TContext context, string name)
    {
        if (context is IScopeContext linked && linked.Link.Entry is { } entry && IsGoodFor(context, entry))
        {
            return entry;
        }

        if (TryFind(context) is { } scope)
        {
            return scope;
        }

        ObjectDisposedException.ThrowIf(_population.IsClosed, this);
        throw new ScopeNotEnteredException(
            $"There is no {name} for this {typeof(TContext).Name}: nobody holds a lease of its scope. Enter it first, 'await using var lease = scopes.Enter(context);', and ask while the lease is held.");
    }

    /// <summary>The scope of the context's key, if somebody holds a lease of it.</summary>
    internal Scope? TryFind(TContext context) => TableFor(context).Find(context) is { } scope && ReferenceEquals(scope.Host, this) ? scope : null;

    internal TFactory? TryFindFactory<TFactory>()
        where TFactory : class
    {
        // A container creates a factory when somebody asks for it, and this may be the first who does.
        if (!_factories.Has(typeof(TFactory)))
        {
            _ = Container?.GetService(typeof(TFactory));
        }

        return _factories.TryFind<TFactory>();
    }

    /// <summary>Gives back what was entered.</summary>
    /// <param name="entered">What a lease holds: null afterwards. If it is null already, or its scope has ended, nothing happens.</param>
    internal ValueTask Leave(ref ScopeEntry? entered)
    {
        if (_population.Leave(ref entered) is not { } ending)
        {
            return ValueTask.CompletedTask;
        }

        var isAwaited = !Flow.IsInside;
        ending.Start(isAttended: false);
        return !isAwaited || ending.IsComplete ? ValueTask.CompletedTask : new ValueTask(ending.Completion);
    }

    private static async Task AwaitAsync(List<ScopeEnding> endings)
    {
        List<Exception> failures = [];
        foreach (var ending in endings)
        {
            failures.AddRange(await ending.Completion.ConfigureAwait(false));
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("Scopes ended with failures.", failures);
        }
    }

    private async Task EndAllAsync(List<ScopeEnding> endings, bool isAwaited)
    {
        var all = AwaitAsync(endings);
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ended.SetResult();
        if (isAwaited)
        {
            await all.ConfigureAwait(false);
        }
    }

    private void End(List<Scope> scopes, bool isAwaited, List<ScopeEnding> endings)
    {
        foreach (var scope in scopes)
        {
            if (_population.End(scope, out var isFirst) is { } ending)
            {
                endings.Add(ending);
                if (isFirst)
                {
                    ending.Start(isAwaited);
                }
            }
        }
    }

    private ScopeEnding CreateEnding(Scope scope) => new(scope, Settings, Errors, OnEnded);

    private void OnEnded(ScopeEnding ending) => _population.Ended(ending.Scope);

    private void Forget(Scope scope) => _table!.Forget(scope);

    private List<Scope> All()
    {
        using (_population.Lock())
        {
            return _table?.All() ?? [];
        }
    }

    private ScopeTable<TContext> TableFor(TContext context)
    {
        if (Volatile.Read(ref _table) is { } known)
        {
            return known;
        }

        var table = ScopeKeyings.CreateTable<TContext>()
            ?? (context as IScopeContext)?.CreateKeying().CreateTable<TContext>()
            ?? OfUnusedAssembly()
            ?? throw new InvalidOperationException(
                $"What separates one {typeof(TContext).Name} from another is unknown. Put [ScopeContext] on it and [ScopeKey] on its key; if a [ScopeKey] method says it, the assembly of that method hasn't been used yet. Or give the key yourself: ScopeHost.Create<{typeof(TContext).Name}, …>(keyOf).");
        return Interlocked.CompareExchange(ref _table, table, null) ?? table;
    }

    // A struct can be there before any code of its assembly has run, and with it the generated module initialiser.
    private static ScopeTable<TContext>? OfUnusedAssembly()
    {
        RuntimeHelpers.RunModuleConstructor(typeof(TContext).Module.ModuleHandle);
        return ScopeKeyings.CreateTable<TContext>();
    }
}
