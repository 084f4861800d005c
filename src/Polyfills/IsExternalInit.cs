using System.ComponentModel;
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>init</c> on a framework that lacks it.</summary>
[Embedded]
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
