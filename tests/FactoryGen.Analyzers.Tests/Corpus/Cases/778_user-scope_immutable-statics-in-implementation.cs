// 778 user-scope, immutable-statics-in-implementation: GOOD
// static fields in a scoped implementation, all of them immutable

namespace Corpus.C778;

using System.Collections.Frozen;
using System.Collections.Immutable;

internal interface ICommandFilter
{
    bool Allows(string command);
}

[ScopedFactory(typeof(ICommandFilter))]
internal sealed class CommandFilter(UserContext user) : ICommandFilter
{
    private const string Admin = "admin";
    private static readonly FrozenSet<string> Everybody = new[] { "help", "quit" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly ImmutableArray<string> Admins = ["ban", "mute"];

    private readonly HashSet<string> _used = [];

    public bool Allows(string command)
    {
        _used.Add(command);
        return Everybody.Contains(command) || (user.Id.Value == Admin && Admins.Contains(command));
    }
}
