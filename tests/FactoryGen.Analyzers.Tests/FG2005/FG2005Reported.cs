using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.FG2005;

public sealed class FG2005Reported
{
    [Fact]
    public async Task Out_of_a_using_statement()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            Task<IStore> OpenAsync(UserContext user)
            {
                using (var cleanup = new Cleanup())
                {
                    return {|FG2005:stores.GetAsync(user)|};
                }
            }
            """, "public sealed class Cleanup : IDisposable { public void Dispose() { } }")));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("The task leaves the 'using' of 'cleanup' before there is an 'IStore': await it there", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { using var stream = new System.IO.MemoryStream(); return {|FG2005:stores.GetAsync(user)|}; }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { using var stream = new System.IO.MemoryStream(); if (user.UserId.Length > 1) { return {|FG2005:stores.GetAsync(user)|}; } return Task.FromResult<IStore>(null!); }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { using var stream = new System.IO.MemoryStream(); var opening = {|FG2005:stores.GetAsync(user)|}; return opening; }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { using (new System.IO.MemoryStream()) return {|FG2005:stores.GetAsync(user)|}; }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { using var source = new CancellationTokenSource(1000); return {|FG2005:stores.GetAsync(user, source.Token)|}; }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user, System.Threading.SemaphoreSlim gate) { try { return {|FG2005:stores.GetAsync(user)|}; } finally { gate.Release(); } }")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) { try { return {|FG2005:stores.GetAsync(user)|}; } catch (InvalidOperationException error) { throw new TimeoutException(\"late\", error); } }")]
    [InlineData("Func<Task<IStore>> Opener(UserContext user) => () => { using var stream = new System.IO.MemoryStream(); return {|FG2005:stores.GetAsync(user)|}; };")]
    public Task In_one_line(string member) => Members.ReportsAsync(member);

    [Fact]
    public async Task Behind_the_block_of_its_lease()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            async Task<string?> ReadAsync(UserContext user)
            {
                Task<IStore> opening;
                await using (scopes.Enter(user))
                {
                    opening = {|FG2005:stores.GetAsync(user)|};
                }

                return (await opening).Read("key");
            }
            """)));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.StartsWith("The task leaves the block of its lease", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
