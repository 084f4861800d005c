// 505 bypass, with-on-another-record: GOOD
// `with` copies a record that is no service

namespace Corpus.C505;

internal static class Usage
{
    public static UserContext Rename(UserContext user, string id) => user with { Id = new UserId(id) };
}
