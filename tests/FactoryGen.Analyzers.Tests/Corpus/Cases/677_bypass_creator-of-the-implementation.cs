// 677 bypass, creator-of-the-implementation: GOOD
// The implementation's own [FactoryConstructor] method calls its private constructor: that is the factory's way.

namespace Corpus.C677;

internal interface IUserClock
{
    DateTimeOffset Now { get; }
}

[ScopedFactory(typeof(IUserClock))]
internal sealed class UserClock : IUserClock
{
    private readonly TimeSpan _offset;

    private UserClock(TimeSpan offset) => _offset = offset;

    public DateTimeOffset Now => DateTimeOffset.UtcNow.ToOffset(_offset);

    [FactoryConstructor]
    public static UserClock Create(UserContext user)
    {
        var west = user.Id.Value.StartsWith("us-", StringComparison.Ordinal);
        return new UserClock(west ? TimeSpan.FromHours(-8) : TimeSpan.Zero);
    }
}
