using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2005;

public sealed class FG2005Valid
{
    [Theory]
    [InlineData("async Task<IStore> OpenAsync(UserContext user) { await using var lease = scopes.Enter(user); return await stores.GetAsync(user); }")]
    [InlineData("async Task<IStore> OpenAsync(UserContext user) { using var stream = new System.IO.MemoryStream(); var opening = stores.GetAsync(user); return await opening; }")]
    [InlineData("async Task<IStore> OpenAsync(UserContext user) { try { return await stores.GetAsync(user); } catch (InvalidOperationException error) { throw new TimeoutException(\"late\", error); } }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { using (new System.IO.MemoryStream()) { } return stores.GetAsync(user); }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { if (user.UserId.Length > 1) { return stores.GetAsync(user); } using var stream = new System.IO.MemoryStream(); return Task.FromResult<IStore>(null!); }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { try { return stores.GetAsync(user); } catch (ArgumentException error) { throw new TimeoutException(\"nobody\", error); } }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { lock (scopes) { return stores.GetAsync(user); } }")]
    [InlineData("Func<Task<IStore>> Opener(UserContext user) { using var stream = new System.IO.MemoryStream(); return () => stores.GetAsync(user); }")]
    [InlineData("Task<IStore> OpenAsync(System.IO.Stream body) { using var reader = new System.IO.StreamReader(body); var user = new UserContext(reader.ReadToEnd(), \"\"); return stores.GetAsync(user); }")]
    [InlineData("Task<IStore> OpenAsync(System.IO.Stream body) { using var reader = new System.IO.StreamReader(body); var name = reader.ReadToEnd(); return stores.GetAsync(new UserContext(name, name)); }")]
    public Task In_one_line(string member) => Members.IsFineAsync(member);

    [Fact]
    public Task Awaited_within_the_block() => Members.IsFineAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            Task<IStore> opening;
            await using (scopes.Enter(user))
            {
                opening = stores.GetAsync(user);
                var store = await opening;
                return store.Read("key");
            }
        }
        """);
}
