using System.Text;

namespace FactoryGen.Analysis.Graph;

/// <summary>
/// Names of generated files. Two types may differ only by case, or by a letter that no file name may have: then the later
/// one, in the order of their names, gets a number.
/// </summary>
internal sealed class HintNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="metadataNames">Of all types that get a file.</param>
    /// <param name="suffix">What kind of file it is: <c>.Factory</c>.</param>
    public HintNames(IEnumerable<string> metadataNames, string suffix)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in metadataNames.OrderBy(static name => name, StringComparer.Ordinal))
        {
            if (_names.ContainsKey(type))
            {
                continue;
            }

            var plain = Safe(type);
            var name = plain;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{plain}-{number}";
            }

            _names[type] = $"{name}{suffix}.g.cs";
        }
    }

    public string Of(string metadataName) => _names[metadataName];

    private static string Safe(string name) => IsSafe(name) ? name : name.Aggregate(
        new StringBuilder(),
        static (text, letter) => text.Append(IsSafe(letter) ? letter : '-'),
        static text => text.ToString());

    // Nearly all are.
    private static bool IsSafe(string name)
    {
        foreach (var letter in name)
        {
            if (!IsSafe(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSafe(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '+' or '`';
}
