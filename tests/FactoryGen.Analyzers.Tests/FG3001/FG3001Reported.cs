using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3001;

public sealed class FG3001Reported
{
    [Fact]
    public Task New() => Members.ReportsAsync("""
        ISocket Make(UserContext user) => {|FG3001:new Socket(user)|};
        """);

    [Fact]
    public Task Target_typed_new() => Members.ReportsAsync("""
        ISocket Make(UserContext user)
        {
            Socket socket = {|FG3001:new(user)|};
            return socket;
        }
        """);

    [Fact]
    public Task New_in_a_projection() => Members.ReportsAsync("""
        IStore[] Make(IEnumerable<UserContext> users) => users.Select(user => (IStore){|FG3001:new Store(user)|}).ToArray();
        """);

    [Fact]
    public Task New_in_a_field() => Members.ReportsAsync("""
        private readonly Flags _flags = {|FG3001:new Flags { Owner = "ada" }|};
        """);

    [Fact]
    public Task A_copy_of_a_record() => Members.ReportsAsync("""
        Flags Copy(UserContext user) => flags.Get(user) {|FG3001:with|} { Owner = "bob" };
        """);

    [Fact]
    public Task A_copy_of_a_record_in_a_local() => Members.ReportsAsync("""
        Flags Copy(UserContext user)
        {
            var mine = flags.Get(user);
            return mine {|FG3001:with|} { };
        }
        """);

    [Fact]
    public Task A_subclass() => Members.ReportsAsync("""
        ISocket Make(UserContext user) => {|FG3001:new TracingSocket(user)|};
        """, """
        internal sealed class TracingSocket(UserContext user) : Socket(user);
        """);

    [Fact]
    public Task A_subclass_of_a_subclass() => Members.ReportsAsync("""
        ISocket Make(UserContext user) => {|FG3001:new B(user)|};
        """, """
        internal class A(UserContext user) : Socket(user);

        internal class B(UserContext user) : A(user);
        """);

    [Fact]
    public Task Activator_by_type() => Members.ReportsAsync("""
        object Make(UserContext user) => Activator.{|FG3001:CreateInstance|}(typeof(Socket), user)!;
        """);

    [Fact]
    public Task Activator_by_a_type_in_a_local() => Members.ReportsAsync("""
        object Make(UserContext user)
        {
            var type = typeof(Socket);
            return Activator.{|FG3001:CreateInstance|}(type, user)!;
        }
        """);

    [Fact]
    public Task Activator_by_type_argument() => Members.ReportsAsync("""
        Flags Make() => Activator.{|FG3001:CreateInstance<Flags>|}();
        """);

    [Fact]
    public Task ActivatorUtilities() => Members.ReportsAsync("""
        IStore Make(IServiceProvider services, UserContext user) => ActivatorUtilities.{|FG3001:CreateInstance<Store>|}(services, user);
        """);

    [Fact]
    public Task ActivatorUtilities_by_type() => Members.ReportsAsync("""
        object Make(IServiceProvider services, UserContext user) => ActivatorUtilities.{|FG3001:CreateInstance|}(services, typeof(Store), user);
        """);

    [Fact]
    public Task ActivatorUtilities_as_a_factory() => Members.ReportsAsync("""
        ObjectFactory Make() => ActivatorUtilities.{|FG3001:CreateFactory|}(typeof(Store), [typeof(UserContext)]);
        """);

    [Fact]
    public Task Get_or_create() => Members.ReportsAsync("""
        Store Make(IServiceProvider services) => ActivatorUtilities.{|FG3001:GetServiceOrCreateInstance<Store>|}(services);
        """);

    [Fact]
    public Task A_reflected_constructor() => Members.ReportsAsync("""
        object Make(UserContext user) => typeof(Socket).GetConstructors()[0].{|FG3001:Invoke|}([user]);
        """);

    [Fact]
    public Task A_reflected_constructor_by_its_parameters() => Members.ReportsAsync("""
        object Make(UserContext user) => typeof(Socket).GetConstructor([typeof(UserContext)])!.{|FG3001:Invoke|}([user]);
        """);

    [Fact]
    public Task A_reflected_constructor_in_a_local() => Members.ReportsAsync("""
        object Make(UserContext user)
        {
            var constructor = typeof(Socket).GetConstructors().Single();
            return constructor.{|FG3001:Invoke|}([user]);
        }
        """);

    [Fact]
    public Task A_serialiser() => Members.ReportsAsync("""
        Flags? Read(string json) => System.Text.Json.JsonSerializer.{|FG3001:Deserialize<Flags>|}(json);
        """);

    [Fact]
    public Task A_serialiser_by_type() => Members.ReportsAsync("""
        object? Read(string json) => System.Text.Json.JsonSerializer.{|FG3001:Deserialize|}(json, typeof(Flags));
        """);

    [Fact]
    public Task A_constraint() => Members.ReportsAsync("""
        Flags Make() => {|FG3001:Fresh<Flags>()|};

        private static T Fresh<T>()
            where T : new() => new();
        """);

    [Fact]
    public Task A_constraint_of_a_class() => Members.ReportsAsync("""
        object Make() => {|FG3001:new Pool<Flags>()|};
        """, """
        internal sealed class Pool<T>
            where T : new();
        """);

    [Fact]
    public Task A_lazy_that_constructs() => Members.ReportsAsync("""
        private readonly Lazy<Flags> _flags = {|FG3001:new()|};
        """);

    [Fact]
    public Task Without_constructor() => Members.ReportsAsync("""
        object Make() => RuntimeHelpers.{|FG3001:GetUninitializedObject|}(typeof(Socket));
        """);

    [Fact]
    public Task Within_the_implementation() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed class Cache(UserContext user)
        {
            public string Owner => user.UserId;

            public Cache Copy(UserContext other) => {|FG3001:new(other)|};
        }
        """);

    [Fact]
    public Task A_serialiser_of_several() => Members.ReportsAsync("""
        List<Flags>? Read(string json) => System.Text.Json.JsonSerializer.{|FG3001:Deserialize<List<Flags>>|}(json);

        object? Each(string json) => System.Text.Json.JsonSerializer.{|FG3001:Deserialize|}(json, typeof(Flags[]));
        """);

    [Fact]
    public Task A_type_by_its_name() => Members.ReportsAsync("""
        object Make(UserContext user) => Activator.{|FG3001:CreateInstance|}(Type.GetType("Socket")!, user)!;

        object? Find() => typeof(Flags).Assembly.{|FG3001:CreateInstance|}("Flags");
        """);

    [Fact]
    public Task A_type_by_its_name_in_a_local() => Members.ReportsAsync("""
        object Make(UserContext user)
        {
            var type = Type.GetType("Socket, Acme.Chat");
            return Activator.{|FG3001:CreateInstance|}(type!, user)!;
        }
        """);

    [Fact]
    public Task An_expression_tree() => Members.ReportsAsync("""
        System.Linq.Expressions.Expression Make() => System.Linq.Expressions.Expression.{|FG3001:New|}(typeof(Flags).GetConstructors()[0]);

        System.Linq.Expressions.Expression MakeByType() => System.Linq.Expressions.Expression.{|FG3001:New|}(typeof(Flags));
        """);

    [Fact]
    public Task A_constructor_invoker() => Members.ReportsAsync("""
        object? Make(UserContext user) => ConstructorInvoker.{|FG3001:Create|}(typeof(Socket).GetConstructors()[0]).Invoke(user);
        """);

    [Fact]
    public Task Invoking_the_constructor_as_a_member() => Members.ReportsAsync("""
        object? Make(UserContext user) => typeof(Socket).{|FG3001:InvokeMember|}("", BindingFlags.Public | BindingFlags.Instance | BindingFlags.CreateInstance, null, null, [user]);
        """);

    [Fact]
    public Task A_clone_of_itself() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed class Board(UserContext user)
        {
            public string Owner => user.UserId;

            public Board Copy() => (Board){|FG3001:MemberwiseClone()|};
        }
        """);
}
