using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG2005;

public sealed class FG2005Fixed
{
    [Fact]
    public Task Awaits_it_there() => MakesAsync("""
        public Task<IStore> OpenAsync(UserContext user)
        {
            using var patience = new CancellationTokenSource(1000);
            return {|FG2005:stores.GetAsync(user, patience.Token)|}; // in time
        }

        public async Task<string?> ReadAsync(UserContext user) => (await OpenAsync(user)).Read("key");
        """, """
        public async Task<IStore> OpenAsync(UserContext user)
        {
            using var patience = new CancellationTokenSource(1000);
            return await stores.GetAsync(user, patience.Token); // in time
        }

        public async Task<string?> ReadAsync(UserContext user) => (await OpenAsync(user)).Read("key");
        """);

    [Fact]
    public Task Takes_the_other_returns_along() => MakesAsync("""
        public Task<IStore> OpenAsync(UserContext user)
        {
            if (user.UserId.Length > 10)
            {
                return Task.FromResult<IStore>(null!);
            }

            using (new System.IO.MemoryStream())
            {
                return {|FG2005:stores.GetAsync(user)|};
            }
        }
        """, """
        public async Task<IStore> OpenAsync(UserContext user)
        {
            if (user.UserId.Length > 10)
            {
                return null!;
            }

            using (new System.IO.MemoryStream())
            {
                return await stores.GetAsync(user);
            }
        }
        """);

    [Theory]
    [InlineData("async Task<string?> ReadAsync(UserContext user) { Task<IStore> opening; await using (scopes.Enter(user)) { opening = {|FG2005:stores.GetAsync(user)|}; } return (await opening).Read(\"key\"); }")]
    public Task Offers_nothing_behind_the_block(string members) => MakesAsync(members, members);

    private static Task MakesAsync(string members, string fixedMembers) =>
        Fix<FG2005AwaitTaskFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(fixedMembers));
}
