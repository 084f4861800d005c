// 560 user-scope, entering-nobody: BAD
// a scope is entered for nobody

namespace Corpus.C560;

internal static class Usage
{
    public static async Task Run(ScopeHost<UserContext> scopes)
    {
        await using var lease = scopes.Enter(UserContext.For(string.Empty)); // BUG
    }
}
