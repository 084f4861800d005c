using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3002;

public sealed class FG3002Reported
{
    [Fact]
    public Task Type_arguments() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.{|FG3002:AddSingleton<ISocket, Socket>|}();
        """);

    [Fact]
    public Task Itself() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.{|FG3002:AddScoped<Store>|}();
        """);

    [Fact]
    public Task Types() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.{|FG3002:AddTransient|}(typeof(ISocket), typeof(Socket));
        """);

    [Fact]
    public Task In_a_chain() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services
            .AddScoped(_ => new UserContext(Environment.UserName, "Ada"))
            .{|FG3002:AddScoped<IStore, Store>|}()
            .AddSingleton(TimeProvider.System);
        """);

    [Fact]
    public Task Only_if_missing() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.{|FG3002:TryAddSingleton<ISocket, Socket>|}();
        """);

    [Fact]
    public Task With_a_key() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.{|FG3002:AddKeyedSingleton<ISocket, Socket>|}("a");
        """);

    [Fact]
    public Task A_descriptor() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.Add(ServiceDescriptor.{|FG3002:Scoped<ISocket, Socket>|}());
        """);

    [Fact]
    public Task A_new_descriptor() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.Add({|FG3002:new ServiceDescriptor(typeof(ISocket), typeof(Socket), ServiceLifetime.Scoped)|});
        """);

    [Fact]
    public Task A_delegate_that_asks_the_factory() => Members.ReportsAsync("""
        void Configure(IServiceCollection services, UserContext user) => services.{|FG3002:AddSingleton<ISocket>|}(_ => sockets.Get(user));
        """);

    [Fact]
    public Task A_delegate_that_finds_the_factory() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.{|FG3002:AddScoped|}(provider => provider.GetRequiredService<SocketFactory>().Get(provider.GetRequiredService<UserContext>()));
        """);

    [Fact]
    public Task A_delegate_with_a_body() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.{|FG3002:AddScoped<ISocket>|}(provider =>
        {
            var user = provider.GetRequiredService<UserContext>();
            var socket = sockets.Get(user);
            return socket;
        });
        """);

    [Fact]
    public Task An_instance() => Members.ReportsAsync("""
        void Configure(IServiceCollection services, UserContext user) => services.{|FG3002:AddSingleton|}(sockets.Get(user));
        """);

    [Fact]
    public Task An_instance_in_a_local() => Members.ReportsAsync("""
        void Configure(IServiceCollection services, UserContext user)
        {
            ISocket socket = sockets.Get(user);
            services.{|FG3002:AddSingleton|}(socket);
        }
        """);

    [Fact]
    public Task A_task_of_it() => Members.ReportsAsync("""
        void Configure(IServiceCollection services, UserContext user) => services.{|FG3002:AddSingleton|}(async _ => await stores.GetAsync(user));
        """);

    [Fact]
    public Task A_hosted_service() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.{|FG3002:AddHostedService<Pump>|}();
        """, """
        [ScopedFactory]
        public sealed class Pump(UserContext user) : IHostedService
        {
            public Task StartAsync(CancellationToken cancellationToken) => Task.FromResult(user);

            public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """);
}
