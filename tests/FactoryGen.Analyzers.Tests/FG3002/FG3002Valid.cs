using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3002;

public sealed class FG3002Valid
{
    [Fact]
    public Task The_generated_registration() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddAcmeChatFactories();
        """);

    [Fact]
    public Task The_factory() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<SocketFactory>().AddSingleton<IScopedFactory<UserContext, ISocket>>(provider => provider.GetRequiredService<SocketFactory>());
        """);

    [Fact]
    public Task A_delegate_that_gives_a_delegate() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<Func<UserContext, ISocket>>(_ => user => sockets.Get(user));
        """);

    [Fact]
    public Task A_method_of_the_factory() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<Func<UserContext, ISocket>>(sockets.Get);
        """);

    [Fact]
    public Task A_class_that_asks_each_time() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton(_ => new Broadcaster(sockets.Get));
        """, """
        public sealed class Broadcaster(Func<UserContext, ISocket> find)
        {
            public int CountOf(UserContext user) => find(user).Count;
        }
        """);

    [Fact]
    public Task A_fake() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<ISocket>(new FakeSocket()).AddSingleton<IStore, FakeStore>();
        """);

    [Fact]
    public Task Something_else() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddScoped(_ => new UserContext(Environment.UserName, "Ada")).AddSingleton<List<string>>();
        """);

    [Fact]
    public Task Removing_it() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.RemoveAll<ISocket>();
        """);

    [Fact]
    public Task A_collection_that_is_no_container() => Members.IsFineAsync("""
        void Fill(List<Type> types, UserContext user)
        {
            types.Add(typeof(Socket));
            var all = new List<ISocket>();
            all.Add(sockets.Get(user));
        }
        """);
}
