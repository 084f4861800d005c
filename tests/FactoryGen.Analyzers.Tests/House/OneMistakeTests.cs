using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>Where several rules could speak of the same mistake, the one that knows best does.</summary>
public sealed class OneMistakeTests
{
    [Theory]
    [InlineData("void Warm(UserContext user) => _ = Task.Factory.StartNew(() => {|FG2003:stores.GetAsync(user)|});")]
    [InlineData("void Warm(UserContext user) { Task.Run(() => {|FG2003:stores.GetAsync(user)|}); }")]
    [InlineData("void Warm(UserContext user) { Task.{|FG2011:Run|}(async () => await stores.GetAsync(user)); }")]
    [InlineData("void Warm(UserContext user) { {|FG2003:OpenAsync(user)|}; } async Task<IStore> OpenAsync(UserContext user) => await stores.GetAsync(user);")]
    [InlineData("void Warm(UserContext user) { {|FG2011:OpenAsync|}(user); } Task OpenAsync(UserContext user) => stores.GetAsync(user);")]
    public Task A_dropped_task(string members) => Members.ReportsAsync(members);

    [Theory]
    [InlineData("void Register(IServiceCollection services, UserContext user) => services.{|FG3002:AddSingleton|}(typeof(object), stores.GetAsync(user));")]
    [InlineData("void Register(IServiceCollection services, UserContext user) => services.{|FG3002:AddSingleton<object>|}(stores.GetAsync(user));")]
    [InlineData("static object? _kept; void Keep(UserContext user) => {|FG3003:_kept = stores.GetAsync(user)|};")]
    [InlineData("void End(UserContext user) => ({|FG2004:stores.GetAsync(user)|} as IDisposable)?.Dispose();")]
    [InlineData("void End(UserContext user) { using ({|FG2004:stores.GetAsync(user)|}) { } }")]
    public Task A_task_for_the_service(string members) => Members.ReportsAsync(members);

    [Theory]
    [InlineData("Task<IStore> Open(UserContext user) { using var patience = new CancellationTokenSource(9); var store = stores.GetAsync(user, patience.Token); store.{|FG2010:Wait|}(); return store; }")]
    [InlineData("void Warm(UserContext user) { var store = stores.GetAsync(user); while (!store.{|FG2010:IsCompleted|}) { Thread.Sleep(1); } }")]
    public Task A_task_that_is_blocked_on(string members) => Members.ReportsAsync(members);
}
