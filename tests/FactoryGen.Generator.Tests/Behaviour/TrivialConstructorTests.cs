namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Which constructors are known to call nobody, so that nothing has to be done for them: see <c>docs/decisions/trivial-constructors.md</c>.</summary>
public sealed class TrivialConstructorTests
{
    private const string Types = """
        global using System.Collections.Concurrent;
        global using System.Text;
        global using Acme.Chat;

        public interface IStore;
        public class Store : IStore { public string Name { get; init; } = ""; public string Path => Name; public virtual string Kind { get; } = ""; public int Size = 1; }
        public readonly struct Id { public static implicit operator Id(string text) { Calls.Count++; return default; } }
        public static class Calls { public static int Count; public static int Next() => ++Count; }
        public static class Nothing { public static string Empty => Calls.Next().ToString(); }
        public abstract class Noisy { protected Noisy() => Calls.Count++; }
        public sealed class List { public List() => Calls.Count++; }
        public struct Place { static Place() => Calls.Count++; public int Number { get; set; } public int Floor; }

        """;

    [Theory]
    [InlineData("class Desk(UserContext user) { public UserContext User => user; }")]
    [InlineData("class Desk { public Desk(UserContext user) { } }")]
    [InlineData("class Desk { private readonly UserContext _user; public Desk(UserContext user) => _user = user; public UserContext User => _user; }")]
    [InlineData("class Desk { private readonly UserContext _user; private IStore _store; public Desk(UserContext user, Store store) { _user = user; this._store = store; } public object All => (_user, _store); }")]
    [InlineData("class Desk(UserContext user, Store store) { public string Id { get; } = user.UserId; private readonly int _length = user.UserId.Length; public string Name { get; set; } = store.Name; public int Size { get; } = store.Size; public int Length => _length; }")]
    [InlineData("class Desk(UserContext user) { private readonly object _gate = new(); private readonly List<string> _a = new(); private readonly Dictionary<string, object> _b = []; private readonly ConcurrentDictionary<string, List<int>> _c = new ConcurrentDictionary<string, List<int>>(); public object All => (user, _gate, _a, _b, _c); }")]
    [InlineData("class Desk(UserContext user) { private readonly SemaphoreSlim _gate = new(1, 1); private readonly CancellationTokenSource _end = new(); private readonly StringBuilder _text = new(); private readonly string[] _none = []; public object All => (user, _gate, _end, _text, _none); }")]
    [InlineData("class Desk(UserContext user) { private const int Most = 7 * 6; private static int s_count; private int _a = 1; private long? _b = null; private string _c = \"x\"; private string? _d = null; private Id _e = default; private string _f = string.Empty; private decimal _g = 1; public object All => (user, Most, s_count++, _a, _b, _c, _d, _e, _f, _g); }")]
    [InlineData("record class Desk(UserContext User, object Store);")]
    [InlineData("class Desk(UserContext user, int? size = 3, params string[] names) { public object All => (user, size, names); ~Desk() { Calls.Next(); } }")]
    [InlineData("partial class Desk(UserContext user) { public UserContext User => user; } public partial class Desk { private readonly List<int> _all = []; public int Count => _all.Count; }")]
    [InlineData("class Desk(UserContext user) { public event Action? Changed; public object All => (user, Changed); public int Next() => Calls.Next(); public static int Later() => Calls.Next(); }")]
    [InlineData("class Desk(UserContext user, IStore store) { private readonly UserContext _user = user ?? throw new ArgumentNullException(nameof(user)); public IStore Store { get; } = store ?? throw new InvalidOperationException(Calls.Next().ToString()); public object All => _user; }")]
    [InlineData("class Desk { private readonly IStore _store; public Desk(UserContext user, Store store, string name) { ArgumentNullException.ThrowIfNull(user); System.ArgumentNullException.ThrowIfNull(store, nameof(store)); if (name is null) throw new ArgumentException(\"No name.\"); if (store is null) { throw new ArgumentNullException(nameof(store)); } _store = store; } public object All => _store; }")]
    [InlineData("class Desk { private readonly UserContext _user; private readonly IStore _store; public Desk(UserContext user, Store store) => (_user, this._store) = (user, store); public object All => (_user, _store); }")]
    [InlineData("class Desk(UserContext user, List<string> tags, Place place) { private readonly IReadOnlyList<string> _tags = tags; private readonly IReadOnlyCollection<int> _all = new Queue<int>(); private readonly int _last = -1; private readonly int _floor = place.Floor; public object All => (user, _tags, _all, _last, _floor); }")]
    public void It_only_stores(string declaration) => Assert.True(IsTrivial(declaration));

    [Theory]
    [InlineData("class Desk(UserContext user) { private readonly int _a = Calls.Next(); public object All => (user, _a); }")]
    [InlineData("class Desk(UserContext user) { private readonly string _a = user.ToString(); public string A => _a; }")]
    [InlineData("class Desk { public Desk(UserContext user) => Calls.Next(); }")]
    [InlineData("class Desk { public Desk(UserContext user) { User = user; if (user.UserId.Length > 0) Calls.Next(); } public UserContext User { get; } }")]
    [InlineData("class Desk { public Desk(UserContext user) : this(user, Calls.Next()) { } private Desk(UserContext user, int a) { } }")]
    [InlineData("class Desk(UserContext user) : Noisy { public UserContext User => user; }")]
    [InlineData("class Desk(UserContext user) { private static readonly int s_a = Calls.Next(); public object All => (user, s_a); }")]
    [InlineData("class Desk(UserContext user) { public static object Gate { get; } = new(); public UserContext User => user; }")]
    [InlineData("class Desk(UserContext user) { static Desk() => Calls.Next(); public UserContext User => user; }")]
    [InlineData("partial class Desk(UserContext user) { public UserContext User => user; } public partial class Desk { private readonly int _a = Calls.Next(); public int A => _a; }")]
    [InlineData("class Desk(UserContext user) { private readonly Id _id = user.UserId; public object All => _id; }")]
    [InlineData("class Desk(UserContext user) { private readonly Id _id = \"x\"; public object All => (user, _id); }")]
    [InlineData("class Desk(UserContext user) { private readonly List _list = new(); public object All => (user, _list); }")]
    [InlineData("class Desk(UserContext user) { private readonly string _empty = Nothing.Empty; public object All => (user, _empty); }")]
    [InlineData("class Desk(UserContext user) { private readonly object _store = new Store(); public object All => (user, _store); }")]
    [InlineData("class Desk(UserContext user) { private readonly List<int> _all = new() { Calls.Next() }; public object All => (user, _all); }")]
    [InlineData("class Desk(UserContext user) { private readonly int[] _all = [Calls.Next()]; public object All => (user, _all); }")]
    [InlineData("class Desk(UserContext user, Store store) { private readonly string _path = store.Path; public object All => (user, _path); }")]
    [InlineData("class Desk(UserContext user, Store store) { private readonly string _kind = store.Kind; public object All => (user, _kind); }")]
    [InlineData("class Desk(UserContext user, Uri uri) { private readonly string _host = uri.Host; public object All => (user, _host); }")]
    [InlineData("class Desk { private UserContext _user = null!; public Desk(UserContext user) => User = user; public UserContext User { get => _user; set { _user = value; Calls.Next(); } } }")]
    [InlineData("class Desk(UserContext user) { public event Action Changed = () => Calls.Next(); public object All => (user, Changed); }")]
    [InlineData("class Desk(UserContext user) { private readonly Timer _timer = new(_ => Calls.Next()); public object All => (user, _timer); }")]
    [InlineData("class Desk { [FactoryConstructor] public static Desk Create(UserContext user) => new(); }")]
    [InlineData("class Desk(UserContext user, Lamp lamp) { public object All => (user, lamp); } [ScopedFactory] public sealed class Lamp(UserContext user) { public UserContext User => user; }")]
    [InlineData("class Desk(UserContext user) { public UserContext User => user; [AsyncInitializer] public Task StartAsync() => Task.CompletedTask; }")]
    [InlineData("class Desk(UserContext user, Store? store) { private readonly Store _store = store ?? throw new InvalidOperationException(Calls.Next().ToString()); public object All => (user, _store); }")]
    [InlineData("class Desk(UserContext user, Store store) { private readonly Store _store = store ?? new Store(); public object All => (user, _store); }")]
    [InlineData("class Desk { public Desk(UserContext user, Store? store = null) { ArgumentNullException.ThrowIfNull(store); } }")]
    [InlineData("class Desk { public Desk(UserContext user) { ArgumentNullException.ThrowIfNull(Calls.Next()); } }")]
    [InlineData("class Desk { public Desk(UserContext user, Store store) { ArgumentNullException.ThrowIfNull(store, Nothing.Empty); } }")]
    [InlineData("class Desk { public Desk(UserContext user, Store store) { if (store is null) Calls.Next(); else Calls.Next(); } }")]
    [InlineData("class Desk { public Desk(UserContext user, Store store) { if (store == null) throw new InvalidOperationException(); } }")]
    [InlineData("class Desk { public Desk(UserContext user, Store store) { Guard.ThrowIfNull(store); } public static class Guard { public static void ThrowIfNull(object value) => Calls.Next(); } }")]
    [InlineData("class Desk { public Desk(UserContext user, Store store) { ArgumentNullException.ThrowIfNull(store); } public static class ArgumentNullException { public static void ThrowIfNull(object value) => Calls.Next(); } }")]
    [InlineData("class Desk(UserContext user, (string, int) pair) { private readonly (Id, int) _pair = pair; public object All => (user, _pair); }")]
    [InlineData("class Desk(UserContext user, (string, int) pair) { private readonly (Id, int)? _pair = pair; public object All => (user, _pair); }")]
    [InlineData("class Desk(UserContext user, dynamic name) { private readonly string _name = name; public object All => (user, _name); }")]
    [InlineData("class Desk(UserContext user, Place place) { private readonly int _number = place.Number; public object All => (user, _number); }")]
    [InlineData("class Desk { private readonly int _size = size; public Desk(UserContext user, int size) { } private static int size => Calls.Next(); public int Size => _size; }")]
    [InlineData("class Desk { public Desk(UserContext user, Store store) { ArgumentNullException.ThrowIfNull(store, nameof(store)); } private static string nameof(object value) => Nothing.Empty; }")]
    [InlineData("class Desk { private int _a, _b; public Desk(UserContext user, int size) => (_a, _b) = (size, Calls.Next()); public int All => _a + _b; }")]
    [InlineData("class Desk(UserContext user) { private readonly IEnumerable<int> _all = new Numbers<int>(); public object All => (user, _all); private sealed class Numbers<T> : List<T> { public Numbers() => Calls.Next(); } }")]
    public void It_may_call_somebody(string declaration) => Assert.False(IsTrivial(declaration));

    [Fact]
    public Task Both_kinds_hand_out_the_same() => CompiledTest.RunAsync(Chat.User, Types, """
        [ScopedFactory] public sealed class Desk(UserContext user, Store store) : IDisposable
        {
            private readonly List<string> _all = [];
            public string Id { get; } = user.UserId;
            public Store Store => store;
            public List<string> All => _all;
            public bool IsDisposed { get; private set; }
            public void Dispose() => IsDisposed = true;
        }

        [ScopedFactory] public sealed class Room(UserContext user, Desk desk)
        {
            private readonly int _number = Calls.Next();
            public object All => (user, _number);
            public Desk Desk => desk;
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var scopes = new ScopeHost<UserContext>();
                var store = new Store();
                var desks = new DeskFactory(scopes, store);
                var rooms = new RoomFactory(scopes, desks);
                UserContext ada = new("ada"), bob = new("bob");
                Assert.Throws<ScopeNotEnteredException>(() => desks.Get(ada));
                var leaseOfAda = scopes.Enter(ada);
                await using var leaseOfBob = scopes.Enter(bob);

                var desk = rooms.Get(ada).Desk;
                Assert.Same(desk, desks.Get(ada));
                Assert.Same(store, desk.Store);
                Assert.Equal("ada", desk.Id);
                Assert.NotSame(desk.All, rooms.Get(bob).Desk.All);
                await leaseOfAda.DisposeAsync();
                Assert.True(desk.IsDisposed);
                Assert.False(desks.Get(bob).IsDisposed);
            }
        }
        """);

    private static bool IsTrivial(string declaration)
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, Types, $"[ScopedFactory] public {declaration}"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join('\n', run.Diagnostics));
        return run.Source("Desk.Factory").Contains("TrivialSlot", StringComparison.Ordinal);
    }
}
