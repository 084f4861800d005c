// 725 missing-await, whenany-winner-ignored: BAD
// WhenAny is awaited, but the winner isn't looked at: the store and the factory's exception are both lost

namespace Corpus.C725;

internal sealed class SignInPage(SessionStoreFactory stores)
{
    public async Task OnSignedInAsync(UserContext user, CancellationToken ct)
    {
        await Task.WhenAny(stores.GetAsync(user, ct), Task.Delay(TimeSpan.FromSeconds(2), ct)); // BUG
        Log.Write("signed in " + user.Id.Value);
    }
}
