// 518 bypass, memberwise-clone: BAD
// an implementation that copies itself: the copy has no scope

namespace Corpus.C518;

public interface IBoard { IBoard Copy(); }

[ScopedFactory(typeof(IBoard))]
public sealed class Board(UserContext user) : IBoard
{
    public UserContext User => user;
    public IBoard Copy() => (IBoard)MemberwiseClone(); // BUG
}
